import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var LT=Object.create;var Wc=Object.defineProperty;var MT=Object.getOwnPropertyDescriptor;var DT=Object.getOwnPropertyNames;var zT=Object.getPrototypeOf,FT=Object.prototype.hasOwnProperty;var ee=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var b=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},vh=(e,t)=>{for(var r in t)Wc(e,r,{get:t[r],enumerable:!0})},jT=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of DT(t))!FT.call(e,o)&&o!==r&&Wc(e,o,{get:()=>t[o],enumerable:!(n=MT(t,o))||n.enumerable});return e};var ao=(e,t,r)=>(r=e!=null?LT(zT(e)):{},jT(t||!e||!e.__esModule?Wc(r,"default",{value:e,enumerable:!0}):r,e));var Kh=b((kj,eu)=>{var Us=process||{},Yh=Us.argv||[],Bs=Us.env||{},OA=!(Bs.NO_COLOR||Yh.includes("--no-color"))&&(!!Bs.FORCE_COLOR||Yh.includes("--color")||Us.platform==="win32"||(Us.stdout||{}).isTTY&&Bs.TERM!=="dumb"||!!Bs.CI),IA=(e,t,r=e)=>n=>{let o=""+n,s=o.indexOf(t,e.length);return~s?e+LA(o,t,r,s)+t:e+o+t},LA=(e,t,r,n)=>{let o="",s=0;do o+=e.substring(s,n)+r,s=n+t.length,n=e.indexOf(t,s);while(~n);return o+e.substring(s)},Vh=(e=OA)=>{let t=e?IA:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};eu.exports=Vh();eu.exports.createColors=Vh});var Kp=b(fn=>{"use strict";fn.__esModule=!0;fn.distance=fn.closest=void 0;var It=new Uint32Array(65536),cC=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,s=-1,i=0,a=r,c=r;c--;)It[e.charCodeAt(c)]|=1<<c;for(c=0;c<n;c++){var u=It[t.charCodeAt(c)],l=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(l|i),i&=l}for(c=r;c--;)It[e.charCodeAt(c)]=0;return a},uC=function(e,t){for(var r=t.length,n=e.length,o=[],s=[],i=Math.ceil(r/32),a=Math.ceil(n/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var l=0,d=-1,f=u*32,m=Math.min(32,n)+f,h=f;h<m;h++)It[e.charCodeAt(h)]|=1<<h;for(var c=0;c<r;c++){var p=It[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,g=o[c/32|0]>>>c&1,w=p|l,A=((p|g)&d)+d^d|p|g,C=l|~(A|d),E=d&A;C>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^g&&(o[c/32|0]^=1<<c),C=C<<1|y,E=E<<1|g,d=E|~(w|C),l=C&w}for(var h=f;h<m;h++)It[e.charCodeAt(h)]=0}for(var v=0,P=-1,x=u*32,O=Math.min(32,n-x)+x,h=x;h<O;h++)It[e.charCodeAt(h)]|=1<<h;for(var Z=n,c=0;c<r;c++){var p=It[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,g=o[c/32|0]>>>c&1,w=p|v,A=((p|g)&P)+P^P|p|g,C=v|~(A|P),E=P&A;Z+=C>>>n-1&1,Z-=E>>>n-1&1,C>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^g&&(o[c/32|0]^=1<<c),C=C<<1|y,E=E<<1|g,P=E|~(w|C),v=C&w}for(var h=x;h<O;h++)It[e.charCodeAt(h)]=0;return Z},Vp=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}return t.length===0?e.length:e.length<=32?cC(e,t):uC(e,t)};fn.distance=Vp;var lC=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var s=Vp(e,t[o]);s<r&&(r=s,n=o)}return t[n]};fn.closest=lC});var hy=b((my,di)=>{(function(e,t){typeof di=="object"&&di.exports?di.exports=t():e.nearley=t()})(my,function(){function e(c,u,l){return this.id=++e.highestId,this.name=c,this.symbols=u,this.postprocess=l,this}e.highestId=0,e.prototype.toString=function(c){var u=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+u};function t(c,u,l,d){this.rule=c,this.dot=u,this.reference=l,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var u=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return u.left=this,u.right=c,u.isComplete&&(u.data=u.build(),u.right=void 0),u},t.prototype.build=function(){var c=[],u=this;do c.push(u.right.data),u=u.left;while(u.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function r(c,u){this.grammar=c,this.index=u,this.states=[],this.wants={},this.scannable=[],this.completed={}}r.prototype.process=function(c){for(var u=this.states,l=this.wants,d=this.completed,f=0;f<u.length;f++){var m=u[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var h=m.wantedBy,p=h.length;p--;){var y=h[p];this.complete(y,m)}if(m.reference===this.index){var g=m.rule.name;(this.completed[g]=this.completed[g]||[]).push(m)}}}else{var g=m.rule.symbols[m.dot];if(typeof g!="string"){this.scannable.push(m);continue}if(l[g]){if(l[g].push(m),d.hasOwnProperty(g))for(var w=d[g],p=0;p<w.length;p++){var A=w[p];this.complete(m,A)}}else l[g]=[m],this.predict(g)}}},r.prototype.predict=function(c){for(var u=this.grammar.byName[c]||[],l=0;l<u.length;l++){var d=u[l],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},r.prototype.complete=function(c,u){var l=c.nextState(u);this.states.push(l)};function n(c,u){this.rules=c,this.start=u||this.rules[0].name;var l=this.byName={};this.rules.forEach(function(d){l.hasOwnProperty(d.name)||(l[d.name]=[]),l[d.name].push(d)})}n.fromCompiled=function(d,u){var l=d.Lexer;d.ParserStart&&(u=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new n(d,u);return f.lexer=l,f};function o(){this.reset("")}o.prototype.reset=function(c,u){this.buffer=c,this.index=0,this.line=u?u.line:1,this.lastLineBreak=u?-u.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,u){var l=this.buffer;if(typeof l=="string"){var d=l.split(`
`).slice(Math.max(0,this.line-5),this.line),f=l.indexOf(`
`,this.index);f===-1&&(f=l.length);var m=this.index-this.lastLineBreak,h=String(this.line).length;return u+=" at line "+this.line+" col "+m+`:

`,u+=d.map(function(y,g){return p(this.line-d.length+g+1,h)+" "+y},this).join(`
`),u+=`
`+p("",h+m)+`^
`,u}else return u+" at index "+(this.index-1);function p(y,g){var w=String(y);return Array(g-w.length+1).join(" ")+w}};function s(c,u,l){if(c instanceof n)var d=c,l=u;else var d=n.fromCompiled(c,u);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in l||{})this.options[f]=l[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new r(d,0),h=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var u=this.lexer;u.reset(c,this.lexerState);for(var l;;){try{if(l=u.next(),!l)break}catch(v){var h=new r(this.grammar,this.current+1);this.table.push(h);var d=new Error(this.reportLexerError(v));throw d.offset=this.current,d.token=v.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,h=new r(this.grammar,m);this.table.push(h);for(var p=l.text!==void 0?l.text:l.value,y=u.constructor===o?l.value:l,g=f.scannable,w=g.length;w--;){var A=g[w],C=A.rule.symbols[A.dot];if(C.test?C.test(y):C.type?C.type===l.type:C.literal===p){var E=A.nextState({data:y,token:l,isToken:!0,reference:m-1});h.states.push(E)}}if(h.process(),h.states.length===0){var d=new Error(this.reportError(l));throw d.offset=this.current,d.token=l,d}this.options.keepHistory&&(f.lexerState=u.save()),this.current++}return f&&(this.lexerState=u.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var u,l,d=c.token;return d?(u="input "+JSON.stringify(d.text[0])+" (lexer error)",l=this.lexer.formatError(d,"Syntax error")):(u="input (lexer error)",l=c.message),this.reportErrorCommon(l,u)},s.prototype.reportError=function(c){var u=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),l=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(l,u)},s.prototype.reportErrorCommon=function(c,u){var l=[];l.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(p){var y=p.rule.symbols[p.dot];return y&&typeof y!="string"});if(m.length===0)l.push("Unexpected "+u+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,l);else{l.push("Unexpected "+u+`. Instead, I was expecting to see one of the following:
`);var h=m.map(function(p){return this.buildFirstStateStack(p,[])||[p]},this);h.forEach(function(p){var y=p[0],g=y.rule.symbols[y.dot],w=this.getSymbolDisplay(g);l.push("A "+w+" based on:"),this.displayStateStack(p,l)},this)}return l.push(""),l.join(`
`)},s.prototype.displayStateStack=function(c,u){for(var l,d=0,f=0;f<c.length;f++){var m=c[f],h=m.rule.toString(m.dot);h===l?d++:(d>0&&u.push("    ^ "+d+" more lines identical to this"),d=0,u.push("    "+h)),l=h}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,u){if(u.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var l=c.wantedBy[0],d=[c].concat(u),f=this.buildFirstStateStack(l,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var u=c.index;this.current=u,this.table[u]=c,this.table.splice(u+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],u=this.grammar.start,l=this.table[this.table.length-1];return l.states.forEach(function(d){d.rule.name===u&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var u=typeof c;if(u==="string")return c;if(u==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var u=typeof c;if(u==="string")return c;if(u==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:n,Rule:e}})});var H=b(Se=>{"use strict";var Zu=Symbol.for("yaml.alias"),jg=Symbol.for("yaml.document"),Ri=Symbol.for("yaml.map"),Bg=Symbol.for("yaml.pair"),Wu=Symbol.for("yaml.scalar"),Oi=Symbol.for("yaml.seq"),Bt=Symbol.for("yaml.node.type"),vR=e=>!!e&&typeof e=="object"&&e[Bt]===Zu,_R=e=>!!e&&typeof e=="object"&&e[Bt]===jg,$R=e=>!!e&&typeof e=="object"&&e[Bt]===Ri,kR=e=>!!e&&typeof e=="object"&&e[Bt]===Bg,Ug=e=>!!e&&typeof e=="object"&&e[Bt]===Wu,SR=e=>!!e&&typeof e=="object"&&e[Bt]===Oi;function Zg(e){if(e&&typeof e=="object")switch(e[Bt]){case Ri:case Oi:return!0}return!1}function TR(e){if(e&&typeof e=="object")switch(e[Bt]){case Zu:case Ri:case Wu:case Oi:return!0}return!1}var AR=e=>(Ug(e)||Zg(e))&&!!e.anchor;Se.ALIAS=Zu;Se.DOC=jg;Se.MAP=Ri;Se.NODE_TYPE=Bt;Se.PAIR=Bg;Se.SCALAR=Wu;Se.SEQ=Oi;Se.hasAnchor=AR;Se.isAlias=vR;Se.isCollection=Zg;Se.isDocument=_R;Se.isMap=$R;Se.isNode=TR;Se.isPair=kR;Se.isScalar=Ug;Se.isSeq=SR});var qo=b(Hu=>{"use strict";var xe=H(),Me=Symbol("break visit"),Wg=Symbol("skip children"),kt=Symbol("remove node");function Ii(e,t){let r=Hg(t);xe.isDocument(e)?Cn(null,e.contents,r,Object.freeze([e]))===kt&&(e.contents=null):Cn(null,e,r,Object.freeze([]))}Ii.BREAK=Me;Ii.SKIP=Wg;Ii.REMOVE=kt;function Cn(e,t,r,n){let o=Yg(e,t,r,n);if(xe.isNode(o)||xe.isPair(o))return Vg(e,n,o),Cn(e,o,r,n);if(typeof o!="symbol"){if(xe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=Cn(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===Me)return Me;i===kt&&(t.items.splice(s,1),s-=1)}}}else if(xe.isPair(t)){n=Object.freeze(n.concat(t));let s=Cn("key",t.key,r,n);if(s===Me)return Me;s===kt&&(t.key=null);let i=Cn("value",t.value,r,n);if(i===Me)return Me;i===kt&&(t.value=null)}}return o}async function Li(e,t){let r=Hg(t);xe.isDocument(e)?await Pn(null,e.contents,r,Object.freeze([e]))===kt&&(e.contents=null):await Pn(null,e,r,Object.freeze([]))}Li.BREAK=Me;Li.SKIP=Wg;Li.REMOVE=kt;async function Pn(e,t,r,n){let o=await Yg(e,t,r,n);if(xe.isNode(o)||xe.isPair(o))return Vg(e,n,o),Pn(e,o,r,n);if(typeof o!="symbol"){if(xe.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=await Pn(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===Me)return Me;i===kt&&(t.items.splice(s,1),s-=1)}}}else if(xe.isPair(t)){n=Object.freeze(n.concat(t));let s=await Pn("key",t.key,r,n);if(s===Me)return Me;s===kt&&(t.key=null);let i=await Pn("value",t.value,r,n);if(i===Me)return Me;i===kt&&(t.value=null)}}return o}function Hg(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Yg(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(xe.isMap(t))return r.Map?.(e,t,n);if(xe.isSeq(t))return r.Seq?.(e,t,n);if(xe.isPair(t))return r.Pair?.(e,t,n);if(xe.isScalar(t))return r.Scalar?.(e,t,n);if(xe.isAlias(t))return r.Alias?.(e,t,n)}function Vg(e,t,r){let n=t[t.length-1];if(xe.isCollection(n))n.items[e]=r;else if(xe.isPair(n))e==="key"?n.key=r:n.value=r;else if(xe.isDocument(n))n.contents=r;else{let o=xe.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}Hu.visit=Ii;Hu.visitAsync=Li});var Yu=b(Gg=>{"use strict";var Kg=H(),ER=qo(),CR={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},PR=e=>e.replace(/[!,[\]{}]/g,t=>CR[t]),No=class e{constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[s,i]=n;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[s]=n;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return r(6,`Unsupported YAML version ${s}`,i),!1}}default:return r(0,`Unknown directive ${o}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),i)}let[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||r(`The ${t} tag has no suffix`);let s=this.tags[n];if(s)try{return s+decodeURIComponent(o)}catch(i){return r(String(i)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+PR(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),o;if(t&&n.length>0&&Kg.isNode(t.contents)){let s={};ER.visit(t.contents,(i,a)=>{Kg.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of n)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&r.push(`%TAG ${s} ${i}`);return r.join(`
`)}};No.defaultYaml={explicit:!1,version:"1.2"};No.defaultTags={"!!":"tag:yaml.org,2002:"};Gg.Directives=No});var Mi=b(Ro=>{"use strict";var Jg=H(),qR=qo();function NR(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}function Xg(e){let t=new Set;return qR.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function Qg(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function RR(e,t){let r=[],n=new Map,o=null;return{onAnchor:s=>{r.push(s),o??(o=Xg(e));let i=Qg(t,o);return o.add(i),i},setAnchors:()=>{for(let s of r){let i=n.get(s);if(typeof i=="object"&&i.anchor&&(Jg.isScalar(i.node)||Jg.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:n}}Ro.anchorIsValid=NR;Ro.anchorNames=Xg;Ro.createNodeAnchors=RR;Ro.findNewAnchor=Qg});var Vu=b(eb=>{"use strict";function Oo(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let o=0,s=n.length;o<s;++o){let i=n[o],a=Oo(e,n,String(o),i);a===void 0?delete n[o]:a!==i&&(n[o]=a)}else if(n instanceof Map)for(let o of Array.from(n.keys())){let s=n.get(o),i=Oo(e,n,o,s);i===void 0?n.delete(o):i!==s&&n.set(o,i)}else if(n instanceof Set)for(let o of Array.from(n)){let s=Oo(e,n,o,o);s===void 0?n.delete(o):s!==o&&(n.delete(o),n.add(s))}else for(let[o,s]of Object.entries(n)){let i=Oo(e,n,o,s);i===void 0?delete n[o]:i!==s&&(n[o]=i)}return e.call(t,r,n)}eb.applyReviver=Oo});var cr=b(rb=>{"use strict";var OR=H();function tb(e,t,r){if(Array.isArray(e))return e.map((n,o)=>tb(n,String(o),r));if(e&&typeof e.toJSON=="function"){if(!r||!OR.hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=s=>{n.res=s,delete r.onCreate};let o=e.toJSON(t,r);return r.onCreate&&r.onCreate(o),o}return typeof e=="bigint"&&!r?.keep?Number(e):e}rb.toJS=tb});var Di=b(ob=>{"use strict";var IR=Vu(),nb=H(),LR=cr(),Ku=class{constructor(t){Object.defineProperty(this,nb.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:o,reviver:s}={}){if(!nb.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=LR.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:u}of i.anchors.values())o(u,c);return typeof s=="function"?IR.applyReviver(s,{"":a},"",a):a}};ob.NodeBase=Ku});var Io=b(sb=>{"use strict";var MR=Mi(),DR=qo(),qn=H(),zR=Di(),FR=cr(),Gu=class extends zR.NodeBase{constructor(t){super(qn.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],DR.visit(t,{Node:(s,i)=>{(qn.isAlias(i)||qn.hasAnchor(i))&&n.push(i)}}),r&&(r.aliasResolveCache=n));let o;for(let s of n){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&r){let{anchors:s,doc:i,maxAliasCount:a}=r,c=s.get(o);if(c||(FR.toJS(o,null,r),c=s.get(o)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=zi(i,o,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return o}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return r.anchors.get(n).res}toString(t,r,n){let o=`*${this.source}`;if(t){if(MR.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function zi(e,t,r){if(qn.isAlias(t)){let n=t.resolve(e),o=r&&n&&r.get(n);return o?o.count*o.aliasCount:0}else if(qn.isCollection(t)){let n=0;for(let o of t.items){let s=zi(e,o,r);s>n&&(n=s)}return n}else if(qn.isPair(t)){let n=zi(e,t.key,r),o=zi(e,t.value,r);return Math.max(n,o)}return 1}sb.Alias=Gu});var pe=b(Ju=>{"use strict";var jR=H(),BR=Di(),UR=cr(),ZR=e=>!e||typeof e!="function"&&typeof e!="object",ur=class extends BR.NodeBase{constructor(t){super(jR.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:UR.toJS(this.value,t,r)}toString(){return String(this.value)}};ur.BLOCK_FOLDED="BLOCK_FOLDED";ur.BLOCK_LITERAL="BLOCK_LITERAL";ur.PLAIN="PLAIN";ur.QUOTE_DOUBLE="QUOTE_DOUBLE";ur.QUOTE_SINGLE="QUOTE_SINGLE";Ju.Scalar=ur;Ju.isScalarValue=ZR});var Lo=b(ab=>{"use strict";var WR=Io(),Zr=H(),ib=pe(),HR="tag:yaml.org,2002:";function YR(e,t,r){if(t){let n=r.filter(s=>s.tag===t),o=n.find(s=>!s.format)??n[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return r.find(n=>n.identify?.(e)&&!n.format)}function VR(e,t,r){if(Zr.isDocument(e)&&(e=e.contents),Zr.isNode(e))return e;if(Zr.isPair(e)){let d=r.schema[Zr.MAP].createNode?.(r.schema,null,r);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=r,c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new WR.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=HR+t.slice(2));let u=YR(e,t,i.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new ib.Scalar(e);return c&&(c.node=d),d}u=e instanceof Map?i[Zr.MAP]:Symbol.iterator in Object(e)?i[Zr.SEQ]:i[Zr.MAP]}s&&(s(u),delete r.onTagObj);let l=u?.createNode?u.createNode(r.schema,e,r):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(r.schema,e,r):new ib.Scalar(e);return t?l.tag=t:u.default||(l.tag=u.tag),c&&(c.node=l),l}ab.createNode=VR});var ji=b(Fi=>{"use strict";var KR=Lo(),St=H(),GR=Di();function Xu(e,t,r){let n=r;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=n,n=i}else n=new Map([[s,n]])}return KR.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var cb=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Qu=class extends GR.NodeBase{constructor(t,r){super(t),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(r.schema=t),r.items=r.items.map(n=>St.isNode(n)||St.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(cb(t))this.add(r);else{let[n,...o]=t,s=this.get(n,!0);if(St.isCollection(s))s.addIn(o,r);else if(s===void 0&&this.schema)this.set(n,Xu(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let o=this.get(r,!0);if(St.isCollection(o))return o.deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...o]=t,s=this.get(n,!0);return o.length===0?!r&&St.isScalar(s)?s.value:s:St.isCollection(s)?s.getIn(o,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!St.isPair(r))return!1;let n=r.value;return n==null||t&&St.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let o=this.get(r,!0);return St.isCollection(o)?o.hasIn(n):!1}setIn(t,r){let[n,...o]=t;if(o.length===0)this.set(n,r);else{let s=this.get(n,!0);if(St.isCollection(s))s.setIn(o,r);else if(s===void 0&&this.schema)this.set(n,Xu(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}};Fi.Collection=Qu;Fi.collectionFromPath=Xu;Fi.isEmptyPath=cb});var Mo=b(Bi=>{"use strict";var JR=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function el(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var XR=(e,t,r)=>e.endsWith(`
`)?el(r,t):r.includes(`
`)?`
`+el(r,t):(e.endsWith(" ")?"":" ")+r;Bi.indentComment=el;Bi.lineComment=XR;Bi.stringifyComment=JR});var lb=b(Do=>{"use strict";var QR="flow",tl="block",Ui="quoted";function eO(e,t,r="flow",{indentAtStart:n,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let u=[],l={},d=o-t.length;typeof n=="number"&&(n>o-Math.max(2,s)?u.push(0):d=o-n);let f,m,h=!1,p=-1,y=-1,g=-1;r===tl&&(p=ub(e,p,t.length),p!==-1&&(d=p+c));for(let A;A=e[p+=1];){if(r===Ui&&A==="\\"){switch(y=p,e[p+1]){case"x":p+=3;break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}g=p}if(A===`
`)r===tl&&(p=ub(e,p,t.length)),d=p+t.length+c,f=void 0;else{if(A===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let C=e[p+1];C&&C!==" "&&C!==`
`&&C!=="	"&&(f=p)}if(p>=d)if(f)u.push(f),d=f+c,f=void 0;else if(r===Ui){for(;m===" "||m==="	";)m=A,A=e[p+=1],h=!0;let C=p>g+1?p-2:y-1;if(l[C])return e;u.push(C),l[C]=!0,d=C+c,f=void 0}else h=!0}m=A}if(h&&a&&a(),u.length===0)return e;i&&i();let w=e.slice(0,u[0]);for(let A=0;A<u.length;++A){let C=u[A],E=u[A+1]||e.length;C===0?w=`
${t}${e.slice(0,E)}`:(r===Ui&&l[C]&&(w+=`${e[C]}\\`),w+=`
${t}${e.slice(C+1,E)}`)}return w}function ub(e,t,r){let n=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+r)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);n=t,o=t+1,s=e[o]}return n}Do.FOLD_BLOCK=tl;Do.FOLD_FLOW=QR;Do.FOLD_QUOTED=Ui;Do.foldFlowLines=eO});var Fo=b(db=>{"use strict";var at=pe(),lr=lb(),Wi=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Hi=e=>/^(%|---|\.\.\.)/m.test(e);function tO(e,t,r){if(!t||t<0)return!1;let n=t-r,o=e.length;if(o<=n)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>n)return!0;if(i=s+1,o-i<=n)return!1}return!0}function zo(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Hi(e)?"  ":""),i="",a=0;for(let c=0,u=r[c];u;u=r[++c])if(u===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(i+=r.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(r[c+1]){case"u":{i+=r.slice(a,c);let l=r.substr(c+2,4);switch(l){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:l.substr(0,2)==="00"?i+="\\x"+l.substr(2):i+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<o)c+=1;else{for(i+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)i+=`
`,c+=2;i+=s,r[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+r.slice(a):r,n?i:lr.foldFlowLines(i,s,lr.FOLD_QUOTED,Wi(t,!1))}function rl(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return zo(e,t);let r=t.indent||(Hi(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:lr.foldFlowLines(n,r,lr.FOLD_FLOW,Wi(t,!1))}function Nn(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=zo;else{let o=e.includes('"'),s=e.includes("'");o&&!s?n=rl:s&&!o?n=zo:n=r?rl:zo}return n(e,t)}var nl;try{nl=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{nl=/\n+(?!\n|$)/g}function Zi({comment:e,type:t,value:r},n,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=n.options;if(!i||/\n[\t ]+$/.test(r))return Nn(r,n);let u=n.indent||(n.forceBlockIndent||Hi(r)?"  ":""),l=i==="literal"?!0:i==="folded"||t===at.Scalar.BLOCK_FOLDED?!1:t===at.Scalar.BLOCK_LITERAL?!0:!tO(r,c,u.length);if(!r)return l?`|
`:`>
`;let d,f;for(f=r.length;f>0;--f){let E=r[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let m=r.substring(f),h=m.indexOf(`
`);h===-1?d="-":r===m||h!==m.length-1?(d="+",s&&s()):d="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(nl,`$&${u}`));let p=!1,y,g=-1;for(y=0;y<r.length;++y){let E=r[y];if(E===" ")p=!0;else if(E===`
`)g=y;else break}let w=r.substring(0,g<y?g+1:y);w&&(r=r.substring(w.length),w=w.replace(/\n+/g,`$&${u}`));let C=(p?u?"2":"1":"")+d;if(e&&(C+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!l){let E=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),v=!1,P=Wi(n,!0);i!=="folded"&&t!==at.Scalar.BLOCK_FOLDED&&(P.onOverflow=()=>{v=!0});let x=lr.foldFlowLines(`${w}${E}${m}`,u,lr.FOLD_BLOCK,P);if(!v)return`>${C}
${u}${x}`}return r=r.replace(/\n+/g,`$&${u}`),`|${C}
${u}${w}${r}${m}`}function rO(e,t,r,n){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;if(a&&s.includes(`
`)||l&&/[[\]{},]/.test(s))return Nn(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||l||!s.includes(`
`)?Nn(s,t):Zi(e,t,r,n);if(!a&&!l&&o!==at.Scalar.PLAIN&&s.includes(`
`))return Zi(e,t,r,n);if(Hi(s)){if(c==="")return t.forceBlockIndent=!0,Zi(e,t,r,n);if(a&&c===u)return Nn(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(d),{compat:m,tags:h}=t.doc.schema;if(h.some(f)||m?.some(f))return Nn(s,t)}return a?d:lr.foldFlowLines(d,c,lr.FOLD_FLOW,Wi(t,!1))}function nO(e,t,r,n){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==at.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=at.Scalar.QUOTE_DOUBLE);let c=l=>{switch(l){case at.Scalar.BLOCK_FOLDED:case at.Scalar.BLOCK_LITERAL:return o||s?Nn(i.value,t):Zi(i,t,r,n);case at.Scalar.QUOTE_DOUBLE:return zo(i.value,t);case at.Scalar.QUOTE_SINGLE:return rl(i.value,t);case at.Scalar.PLAIN:return rO(i,t,r,n);default:return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:d}=t.options,f=o&&l||d;if(u=c(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}db.stringifyString=nO});var jo=b(ol=>{"use strict";var oO=Mi(),dr=H(),sO=Mo(),iO=Fo();function aO(e,t){let r=Object.assign({blockQuote:!0,commentString:sO.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function cO(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let r,n;if(dr.isScalar(t)){n=t.value;let o=e.filter(s=>s.identify?.(n));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}r=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else n=t,r=e.find(o=>o.nodeClass&&n instanceof o.nodeClass);if(!r){let o=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${o} value`)}return r}function uO(e,t,{anchors:r,doc:n}){if(!n.directives)return"";let o=[],s=(dr.isScalar(e)||dr.isCollection(e))&&e.anchor;s&&oO.anchorIsValid(s)&&(r.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(n.directives.tagString(i)),o.join(" ")}function lO(e,t,r,n){if(dr.isPair(e))return e.toString(t,r,n);if(dr.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=dr.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=cO(t.doc.schema.tags,s));let i=uO(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,r,n):dr.isScalar(s)?iO.stringifyString(s,t,r,n):s.toString(t,r,n);return i?dr.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}ol.createStringifyContext=aO;ol.stringify=lO});var pb=b(hb=>{"use strict";var Ut=H(),fb=pe(),mb=jo(),Bo=Mo();function dO({key:e,value:t},r,n,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,simpleKeys:d}}=r,f=Ut.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(Ut.isCollection(e)||!Ut.isNode(e)&&typeof e=="object"){let P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let m=!d&&(!e||f&&t==null&&!r.inFlow||Ut.isCollection(e)||(Ut.isScalar(e)?e.type===fb.Scalar.BLOCK_FOLDED||e.type===fb.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let h=!1,p=!1,y=mb.stringify(e,r,()=>h=!0,()=>p=!0);if(!m&&!r.inFlow&&y.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(s||t==null)return h&&n&&n(),y===""?"?":m?`? ${y}`:y}else if(s&&!d||t==null&&m)return y=`? ${y}`,f&&!h?y+=Bo.lineComment(y,r.indent,u(f)):p&&o&&o(),y;h&&(f=null),m?(f&&(y+=Bo.lineComment(y,r.indent,u(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=Bo.lineComment(y,r.indent,u(f))));let g,w,A;Ut.isNode(t)?(g=!!t.spaceBefore,w=t.commentBefore,A=t.comment):(g=!1,w=null,A=null,t&&typeof t=="object"&&(t=i.createNode(t))),r.implicitKey=!1,!m&&!f&&Ut.isScalar(t)&&(r.indentAtStart=y.length+1),p=!1,!l&&c.length>=2&&!r.inFlow&&!m&&Ut.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let C=!1,E=mb.stringify(t,r,()=>C=!0,()=>p=!0),v=" ";if(f||g||w){if(v=g?`
`:"",w){let P=u(w);v+=`
${Bo.indentComment(P,r.indent)}`}E===""&&!r.inFlow?v===`
`&&A&&(v=`

`):v+=`
${r.indent}`}else if(!m&&Ut.isCollection(t)){let P=E[0],x=E.indexOf(`
`),O=x!==-1,Z=r.inFlow??t.flow??t.items.length===0;if(O||!Z){let _=!1;if(O&&(P==="&"||P==="!")){let L=E.indexOf(" ");P==="&"&&L!==-1&&L<x&&E[L+1]==="!"&&(L=E.indexOf(" ",L+1)),(L===-1||x<L)&&(_=!0)}_||(v=`
${r.indent}`)}}else(E===""||E[0]===`
`)&&(v="");return y+=v+E,r.inFlow?C&&n&&n():A&&!C?y+=Bo.lineComment(y,r.indent,u(A)):p&&o&&o(),y}hb.stringifyPair=dO});var il=b(sl=>{"use strict";var yb=ee("process");function fO(e,...t){e==="debug"&&console.log(...t)}function mO(e,t){(e==="debug"||e==="warn")&&(typeof yb.emitWarning=="function"?yb.emitWarning(t):console.warn(t))}sl.debug=fO;sl.warn=mO});var Ji=b(Gi=>{"use strict";var Ki=H(),gb=pe(),Yi="<<",Vi={identify:e=>e===Yi||typeof e=="symbol"&&e.description===Yi,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new gb.Scalar(Symbol(Yi)),{addToJSMap:bb}),stringify:()=>Yi},hO=(e,t)=>(Vi.identify(t)||Ki.isScalar(t)&&(!t.type||t.type===gb.Scalar.PLAIN)&&Vi.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===Vi.tag&&r.default);function bb(e,t,r){let n=wb(e,r);if(Ki.isSeq(n))for(let o of n.items)al(e,t,o);else if(Array.isArray(n))for(let o of n)al(e,t,o);else al(e,t,n)}function al(e,t,r){let n=wb(e,r);if(!Ki.isMap(n))throw new Error("Merge sources must be maps or map aliases");let o=n.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function wb(e,t){return e&&Ki.isAlias(t)?t.resolve(e.doc,e):t}Gi.addMergeToJSMap=bb;Gi.isMergeKey=hO;Gi.merge=Vi});var ul=b(_b=>{"use strict";var pO=il(),xb=Ji(),yO=jo(),vb=H(),cl=cr();function gO(e,t,{key:r,value:n}){if(vb.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(xb.isMergeKey(e,r))xb.addMergeToJSMap(e,t,n);else{let o=cl.toJS(r,"",e);if(t instanceof Map)t.set(o,cl.toJS(n,o,e));else if(t instanceof Set)t.add(o);else{let s=bO(r,o,e),i=cl.toJS(n,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function bO(e,t,r){if(t===null)return"";if(typeof t!="object")return String(t);if(vb.isNode(e)&&r?.doc){let n=yO.createStringifyContext(r.doc,{});n.anchors=new Set;for(let s of r.anchors.keys())n.anchors.add(s.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=e.toString(n);if(!r.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),pO.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(t)}_b.addPairToJSMap=gO});var fr=b(ll=>{"use strict";var $b=Lo(),wO=pb(),xO=ul(),Xi=H();function vO(e,t,r){let n=$b.createNode(e,void 0,r),o=$b.createNode(t,void 0,r);return new Qi(n,o)}var Qi=class e{constructor(t,r=null){Object.defineProperty(this,Xi.NODE_TYPE,{value:Xi.PAIR}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return Xi.isNode(r)&&(r=r.clone(t)),Xi.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return xO.addPairToJSMap(r,n,this)}toString(t,r,n){return t?.doc?wO.stringifyPair(this,t,r,n):JSON.stringify(this)}};ll.Pair=Qi;ll.createPair=vO});var dl=b(Sb=>{"use strict";var Wr=H(),kb=jo(),ea=Mo();function _O(e,t,r){return(t.inFlow??e.flow?kO:$O)(e,t,r)}function $O({comment:e,items:t},r,{blockItemPrefix:n,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:u}}=r,l=Object.assign({},r,{indent:s,type:null}),d=!1,f=[];for(let h=0;h<t.length;++h){let p=t[h],y=null;if(Wr.isNode(p))!d&&p.spaceBefore&&f.push(""),ta(r,f,p.commentBefore,d),p.comment&&(y=p.comment);else if(Wr.isPair(p)){let w=Wr.isNode(p.key)?p.key:null;w&&(!d&&w.spaceBefore&&f.push(""),ta(r,f,w.commentBefore,d))}d=!1;let g=kb.stringify(p,l,()=>y=null,()=>d=!0);y&&(g+=ea.lineComment(g,s,u(y))),d&&y&&(d=!1),f.push(n+g)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let h=1;h<f.length;++h){let p=f[h];m+=p?`
${c}${p}`:`
`}}return e?(m+=`
`+ea.indentComment(u(e),c),a&&a()):d&&i&&i(),m}function kO({items:e},t,{flowChars:r,itemIndent:n}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;n+=s;let c=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,l=0,d=[];for(let h=0;h<e.length;++h){let p=e[h],y=null;if(Wr.isNode(p))p.spaceBefore&&d.push(""),ta(t,d,p.commentBefore,!1),p.comment&&(y=p.comment);else if(Wr.isPair(p)){let w=Wr.isNode(p.key)?p.key:null;w&&(w.spaceBefore&&d.push(""),ta(t,d,w.commentBefore,!1),w.comment&&(u=!0));let A=Wr.isNode(p.value)?p.value:null;A?(A.comment&&(y=A.comment),A.commentBefore&&(u=!0)):p.value==null&&w?.comment&&(y=w.comment)}y&&(u=!0);let g=kb.stringify(p,c,()=>y=null);u||(u=d.length>l||g.includes(`
`)),h<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=d.reduce((w,A)=>w+A.length+2,2)+(g.length+2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=ea.lineComment(g,n,a(y))),d.push(g),l=d.length}let{start:f,end:m}=r;if(d.length===0)return f+m;if(!u){let h=d.reduce((p,y)=>p+y.length+2,2);u=t.options.lineWidth>0&&h>t.options.lineWidth}if(u){let h=f;for(let p of d)h+=p?`
${s}${o}${p}`:`
`;return`${h}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function ta({indent:e,options:{commentString:t}},r,n,o){if(n&&o&&(n=n.replace(/^\n+/,"")),n){let s=ea.indentComment(t(n),e);r.push(s.trimStart())}}Sb.stringifyCollection=_O});var hr=b(ml=>{"use strict";var SO=dl(),TO=ul(),AO=ji(),mr=H(),ra=fr(),EO=pe();function Uo(e,t){let r=mr.isScalar(t)?t.value:t;for(let n of e)if(mr.isPair(n)&&(n.key===t||n.key===r||mr.isScalar(n.key)&&n.key.value===r))return n}var fl=class extends AO.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(mr.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:o,replacer:s}=n,i=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(r,c,u);else if(Array.isArray(s)&&!s.includes(c))return;(u!==void 0||o)&&i.items.push(ra.createPair(c,u,n))};if(r instanceof Map)for(let[c,u]of r)a(c,u);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,r){let n;mr.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new ra.Pair(t,t?.value):n=new ra.Pair(t.key,t.value);let o=Uo(this.items,n.key),s=this.schema?.sortMapEntries;if(o){if(!r)throw new Error(`Key ${n.key} already set`);mr.isScalar(o.value)&&EO.isScalarValue(n.value)?o.value.value=n.value:o.value=n.value}else if(s){let i=this.items.findIndex(a=>s(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(t){let r=Uo(this.items,t);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let o=Uo(this.items,t)?.value;return(!r&&mr.isScalar(o)?o.value:o)??void 0}has(t){return!!Uo(this.items,t)}set(t,r){this.add(new ra.Pair(t,r),!0)}toJSON(t,r,n){let o=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(o);for(let s of this.items)TO.addPairToJSMap(r,o,s);return o}toString(t,r,n){if(!t)return JSON.stringify(this);for(let o of this.items)if(!mr.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),SO.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};ml.YAMLMap=fl;ml.findPair=Uo});var Rn=b(Ab=>{"use strict";var CO=H(),Tb=hr(),PO={collection:"map",default:!0,nodeClass:Tb.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return CO.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,r)=>Tb.YAMLMap.from(e,t,r)};Ab.map=PO});var pr=b(Eb=>{"use strict";var qO=Lo(),NO=dl(),RO=ji(),oa=H(),OO=pe(),IO=cr(),hl=class extends RO.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(oa.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=na(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=na(t);if(typeof n!="number")return;let o=this.items[n];return!r&&oa.isScalar(o)?o.value:o}has(t){let r=na(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=na(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[n];oa.isScalar(o)&&OO.isScalarValue(r)?o.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let o=0;for(let s of this.items)n.push(IO.toJS(s,String(o++),r));return n}toString(t,r,n){return t?NO.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof o=="function"){let c=r instanceof Set?a:String(i++);a=o.call(r,c,a)}s.items.push(qO.createNode(a,void 0,n))}}return s}};function na(e){let t=oa.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Eb.YAMLSeq=hl});var On=b(Pb=>{"use strict";var LO=H(),Cb=pr(),MO={collection:"seq",default:!0,nodeClass:Cb.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return LO.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,r)=>Cb.YAMLSeq.from(e,t,r)};Pb.seq=MO});var Zo=b(qb=>{"use strict";var DO=Fo(),zO={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},t),DO.stringifyString(e,t,r,n)}};qb.string=zO});var sa=b(Ob=>{"use strict";var Nb=pe(),Rb={identify:e=>e==null,createNode:()=>new Nb.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Nb.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Rb.test.test(e)?e:t.options.nullStr};Ob.nullTag=Rb});var pl=b(Lb=>{"use strict";var FO=pe(),Ib={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new FO.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Ib.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}};Lb.boolTag=Ib});var In=b(Mb=>{"use strict";function jO({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let o=typeof n=="number"?n:Number(n);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Mb.stringifyNumber=jO});var gl=b(ia=>{"use strict";var BO=pe(),yl=In(),UO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:yl.stringifyNumber},ZO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():yl.stringifyNumber(e)}},WO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new BO.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:yl.stringifyNumber};ia.float=WO;ia.floatExp=ZO;ia.floatNaN=UO});var wl=b(ca=>{"use strict";var Db=In(),aa=e=>typeof e=="bigint"||Number.isInteger(e),bl=(e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);function zb(e,t,r){let{value:n}=e;return aa(n)&&n>=0?r+n.toString(t):Db.stringifyNumber(e)}var HO={identify:e=>aa(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>bl(e,2,8,r),stringify:e=>zb(e,8,"0o")},YO={identify:aa,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>bl(e,0,10,r),stringify:Db.stringifyNumber},VO={identify:e=>aa(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>bl(e,2,16,r),stringify:e=>zb(e,16,"0x")};ca.int=YO;ca.intHex=VO;ca.intOct=HO});var jb=b(Fb=>{"use strict";var KO=Rn(),GO=sa(),JO=On(),XO=Zo(),QO=pl(),xl=gl(),vl=wl(),e3=[KO.map,JO.seq,XO.string,GO.nullTag,QO.boolTag,vl.intOct,vl.int,vl.intHex,xl.floatNaN,xl.floatExp,xl.float];Fb.schema=e3});var Zb=b(Ub=>{"use strict";var t3=pe(),r3=Rn(),n3=On();function Bb(e){return typeof e=="bigint"||Number.isInteger(e)}var ua=({value:e})=>JSON.stringify(e),o3=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ua},{identify:e=>e==null,createNode:()=>new t3.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:ua},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:ua},{identify:Bb,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({value:e})=>Bb(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:ua}],s3={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},i3=[r3.map,n3.seq].concat(o3,s3);Ub.schema=i3});var $l=b(Wb=>{"use strict";var Wo=ee("buffer"),_l=pe(),a3=Fo(),c3={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof Wo.Buffer=="function")return Wo.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let o=0;o<r.length;++o)n[o]=r.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,o,s){if(!r)return"";let i=r,a;if(typeof Wo.Buffer=="function")a=i instanceof Wo.Buffer?i.toString("base64"):Wo.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<i.length;++u)c+=String.fromCharCode(i[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=_l.Scalar.BLOCK_LITERAL),t!==_l.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===_l.Scalar.BLOCK_LITERAL?`
`:" ")}return a3.stringifyString({comment:e,type:t,value:a},n,o,s)}};Wb.binary=c3});var fa=b(da=>{"use strict";var la=H(),kl=fr(),u3=pe(),l3=pr();function Hb(e,t){if(la.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!la.isPair(n)){if(la.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let o=n.items[0]||new kl.Pair(new u3.Scalar(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){let s=o.value??o.key;s.comment=s.comment?`${n.comment}
${s.comment}`:n.comment}n=o}e.items[r]=la.isPair(n)?n:new kl.Pair(n)}}else t("Expected a sequence for this tag");return e}function Yb(e,t,r){let{replacer:n}=r,o=new l3.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof n=="function"&&(i=n.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let u=Object.keys(i);if(u.length===1)a=u[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=i;o.items.push(kl.createPair(a,c,r))}return o}var d3={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Hb,createNode:Yb};da.createPairs=Yb;da.pairs=d3;da.resolvePairs=Hb});var Al=b(Tl=>{"use strict";var Vb=H(),Sl=cr(),Ho=hr(),f3=pr(),Kb=fa(),Hr=class e extends f3.YAMLSeq{constructor(){super(),this.add=Ho.YAMLMap.prototype.add.bind(this),this.delete=Ho.YAMLMap.prototype.delete.bind(this),this.get=Ho.YAMLMap.prototype.get.bind(this),this.has=Ho.YAMLMap.prototype.has.bind(this),this.set=Ho.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let o of this.items){let s,i;if(Vb.isPair(o)?(s=Sl.toJS(o.key,"",r),i=Sl.toJS(o.value,s,r)):s=Sl.toJS(o,"",r),n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,i)}return n}static from(t,r,n){let o=Kb.createPairs(t,r,n),s=new this;return s.items=o.items,s}};Hr.tag="tag:yaml.org,2002:omap";var m3={collection:"seq",identify:e=>e instanceof Map,nodeClass:Hr,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Kb.resolvePairs(e,t),n=[];for(let{key:o}of r.items)Vb.isScalar(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.assign(new Hr,r)},createNode:(e,t,r)=>Hr.from(e,t,r)};Tl.YAMLOMap=Hr;Tl.omap=m3});var e1=b(El=>{"use strict";var Gb=pe();function Jb({value:e,source:t},r){return t&&(e?Xb:Qb).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Xb={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Gb.Scalar(!0),stringify:Jb},Qb={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Gb.Scalar(!1),stringify:Jb};El.falseTag=Qb;El.trueTag=Xb});var t1=b(ma=>{"use strict";var h3=pe(),Cl=In(),p3={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Cl.stringifyNumber},y3={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():Cl.stringifyNumber(e)}},g3={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new h3.Scalar(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Cl.stringifyNumber};ma.float=g3;ma.floatExp=y3;ma.floatNaN=p3});var n1=b(Vo=>{"use strict";var r1=In(),Yo=e=>typeof e=="bigint"||Number.isInteger(e);function ha(e,t,r,{intAsBigInt:n}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,r);return o==="-"?-1*s:s}function Pl(e,t,r){let{value:n}=e;if(Yo(n)){let o=n.toString(t);return n<0?"-"+r+o.substr(1):r+o}return r1.stringifyNumber(e)}var b3={identify:Yo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>ha(e,2,2,r),stringify:e=>Pl(e,2,"0b")},w3={identify:Yo,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>ha(e,1,8,r),stringify:e=>Pl(e,8,"0")},x3={identify:Yo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>ha(e,0,10,r),stringify:r1.stringifyNumber},v3={identify:Yo,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,r)=>ha(e,2,16,r),stringify:e=>Pl(e,16,"0x")};Vo.int=x3;Vo.intBin=b3;Vo.intHex=v3;Vo.intOct=w3});var Nl=b(ql=>{"use strict";var ga=H(),pa=fr(),ya=hr(),Yr=class e extends ya.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let r;ga.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new pa.Pair(t.key,null):r=new pa.Pair(t,null),ya.findPair(this.items,r.key)||this.items.push(r)}get(t,r){let n=ya.findPair(this.items,t);return!r&&ga.isPair(n)?ga.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ya.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new pa.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r))for(let i of r)typeof o=="function"&&(i=o.call(r,i,i)),s.items.push(pa.createPair(i,null,n));return s}};Yr.tag="tag:yaml.org,2002:set";var _3={collection:"map",identify:e=>e instanceof Set,nodeClass:Yr,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Yr.from(e,t,r),resolve(e,t){if(ga.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Yr,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};ql.YAMLSet=Yr;ql.set=_3});var Ol=b(ba=>{"use strict";var $3=In();function Rl(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=n.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return r==="-"?o(-1)*s:s}function o1(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return $3.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let o=r(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),n+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var k3={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>Rl(e,r),stringify:o1},S3={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Rl(e,!1),stringify:o1},s1={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(s1.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,o,s||0,i||0,a||0,c),l=t[8];if(l&&l!=="Z"){let d=Rl(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};ba.floatTime=S3;ba.intTime=k3;ba.timestamp=s1});var c1=b(a1=>{"use strict";var T3=Rn(),A3=sa(),E3=On(),C3=Zo(),P3=$l(),i1=e1(),Il=t1(),wa=n1(),q3=Ji(),N3=Al(),R3=fa(),O3=Nl(),Ll=Ol(),I3=[T3.map,E3.seq,C3.string,A3.nullTag,i1.trueTag,i1.falseTag,wa.intBin,wa.intOct,wa.int,wa.intHex,Il.floatNaN,Il.floatExp,Il.float,P3.binary,q3.merge,N3.omap,R3.pairs,O3.set,Ll.intTime,Ll.floatTime,Ll.timestamp];a1.schema=I3});var b1=b(zl=>{"use strict";var f1=Rn(),L3=sa(),m1=On(),M3=Zo(),D3=pl(),Ml=gl(),Dl=wl(),z3=jb(),F3=Zb(),h1=$l(),Ko=Ji(),p1=Al(),y1=fa(),u1=c1(),g1=Nl(),xa=Ol(),l1=new Map([["core",z3.schema],["failsafe",[f1.map,m1.seq,M3.string]],["json",F3.schema],["yaml11",u1.schema],["yaml-1.1",u1.schema]]),d1={binary:h1.binary,bool:D3.boolTag,float:Ml.float,floatExp:Ml.floatExp,floatNaN:Ml.floatNaN,floatTime:xa.floatTime,int:Dl.int,intHex:Dl.intHex,intOct:Dl.intOct,intTime:xa.intTime,map:f1.map,merge:Ko.merge,null:L3.nullTag,omap:p1.omap,pairs:y1.pairs,seq:m1.seq,set:g1.set,timestamp:xa.timestamp},j3={"tag:yaml.org,2002:binary":h1.binary,"tag:yaml.org,2002:merge":Ko.merge,"tag:yaml.org,2002:omap":p1.omap,"tag:yaml.org,2002:pairs":y1.pairs,"tag:yaml.org,2002:set":g1.set,"tag:yaml.org,2002:timestamp":xa.timestamp};function B3(e,t,r){let n=l1.get(t);if(n&&!e)return r&&!n.includes(Ko.merge)?n.concat(Ko.merge):n.slice();let o=n;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(l1.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return r&&(o=o.concat(Ko.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?d1[i]:i;if(!a){let c=JSON.stringify(i),u=Object.keys(d1).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}zl.coreKnownTags=j3;zl.getTags=B3});var Bl=b(w1=>{"use strict";var Fl=H(),U3=Rn(),Z3=On(),W3=Zo(),va=b1(),H3=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,jl=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?va.getTags(t,"compat"):t?va.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?va.coreKnownTags:{},this.tags=va.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Fl.MAP,{value:U3.map}),Object.defineProperty(this,Fl.SCALAR,{value:W3.string}),Object.defineProperty(this,Fl.SEQ,{value:Z3.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?H3:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};w1.Schema=jl});var v1=b(x1=>{"use strict";var Y3=H(),Ul=jo(),Go=Mo();function V3(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(r.push(c),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let o=Ul.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){r.length!==1&&r.unshift("");let c=s(e.commentBefore);r.unshift(Go.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(Y3.isNode(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=s(e.contents.commentBefore);r.push(Go.indentComment(l,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,u=Ul.stringify(e.contents,o,()=>a=null,c);a&&(u+=Go.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:r.push(u)}else r.push(Ul.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(r.push("..."),r.push(Go.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&r[r.length-1]!==""&&r.push(""),r.push(Go.indentComment(s(c),"")))}return r.join(`
`)+`
`}x1.stringifyDocument=V3});var Jo=b(_1=>{"use strict";var K3=Io(),Ln=ji(),tt=H(),G3=fr(),J3=cr(),X3=Bl(),Q3=v1(),Zl=Mi(),e4=Vu(),t4=Lo(),Wl=Yu(),Hl=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,tt.NODE_TYPE,{value:tt.DOC});let o=null;typeof r=="function"||Array.isArray(r)?o=r:n===void 0&&r&&(n=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=s;let{version:i}=s;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Wl.Directives({version:i}),this.setSchema(i,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){let t=Object.create(e.prototype,{[tt.NODE_TYPE]:{value:tt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=tt.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Mn(this.contents)&&this.contents.add(t)}addIn(t,r){Mn(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Zl.anchorNames(this);t.anchor=!r||n.has(r)?Zl.findNewAnchor(r||"a",n):r}return new K3.Alias(t.anchor)}createNode(t,r,n){let o;if(typeof r=="function")t=r.call({"":t},"",t),o=r;else if(Array.isArray(r)){let y=w=>typeof w=="number"||w instanceof String||w instanceof Number,g=r.filter(y).map(String);g.length>0&&(r=r.concat(g)),o=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Zl.createNodeAnchors(this,i||"a"),h={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},p=t4.createNode(t,l,h);return a&&tt.isCollection(p)&&(p.flow=!0),f(),p}createPair(t,r,n={}){let o=this.createNode(t,null,n),s=this.createNode(r,null,n);return new G3.Pair(o,s)}delete(t){return Mn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Ln.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):Mn(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return tt.isCollection(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Ln.isEmptyPath(t)?!r&&tt.isScalar(this.contents)?this.contents.value:this.contents:tt.isCollection(this.contents)?this.contents.getIn(t,r):void 0}has(t){return tt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return Ln.isEmptyPath(t)?this.contents!==void 0:tt.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Ln.collectionFromPath(this.schema,[t],r):Mn(this.contents)&&this.contents.set(t,r)}setIn(t,r){Ln.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=Ln.collectionFromPath(this.schema,Array.from(t),r):Mn(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Wl.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Wl.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new X3.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=J3.toJS(this.contents,r??"",a);if(typeof s=="function")for(let{count:u,res:l}of a.anchors.values())s(l,u);return typeof i=="function"?e4.applyReviver(i,{"":c},"",c):c}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return Q3.stringifyDocument(this,t)}};function Mn(e){if(tt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}_1.Document=Hl});var es=b(Qo=>{"use strict";var Xo=class extends Error{constructor(t,r,n,o){super(),this.name=t,this.code=n,this.message=o,this.pos=r}},Yl=class extends Xo{constructor(t,r,n){super("YAMLParseError",t,r,n)}},Vl=class extends Xo{constructor(t,r,n){super("YAMLWarning",t,r,n)}},r4=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.linePos(a));let{line:n,col:o}=r.linePos[0];r.message+=` at line ${n}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=r.linePos[1];c?.line===n&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let u=" ".repeat(s)+"^".repeat(a);r.message+=`:

${i}
${u}
`}};Qo.YAMLError=Xo;Qo.YAMLParseError=Yl;Qo.YAMLWarning=Vl;Qo.prettifyError=r4});var ts=b($1=>{"use strict";function n4(e,{flow:t,indicator:r,next:n,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,h=!1,p=null,y=null,g=null,w=null,A=null,C=null,E=null;for(let x of e)switch(h&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&s(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h=!1),p&&(u&&x.type!=="comment"&&x.type!=="newline"&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),x.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&x.source.includes("	")&&(p=x),l=!0;break;case"comment":{l||s(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let O=x.source.substring(1)||" ";d?d+=f+O:d=O,f="",u=!1;break}case"newline":u?d?d+=x.source:(!C||r!=="seq-item-ind")&&(c=!0):f+=x.source,u=!0,m=!0,(y||g)&&(w=x),l=!0;break;case"anchor":y&&s(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&s(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=x,E??(E=x.offset),u=!1,l=!1,h=!0;break;case"tag":{g&&s(x,"MULTIPLE_TAGS","A node can have at most one tag"),g=x,E??(E=x.offset),u=!1,l=!1,h=!0;break}case r:(y||g)&&s(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),C&&s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${t??"collection"}`),C=x,u=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){A&&s(x,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),A=x,u=!1,l=!1;break}default:s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),u=!1,l=!1}let v=e[e.length-1],P=v?v.offset+v.source.length:o;return h&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&s(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(u&&p.indent<=i||n?.type==="block-map"||n?.type==="block-seq")&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:A,found:C,spaceBefore:c,comment:d,hasNewline:m,anchor:y,tag:g,newlineAfterProp:w,end:P,start:E??P}}$1.resolveProps=n4});var _a=b(k1=>{"use strict";function Kl(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="newline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Kl(t.key)||Kl(t.value))return!0}return!1;default:return!0}}k1.containsNewline=Kl});var Gl=b(S1=>{"use strict";var o4=_a();function s4(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&o4.containsNewline(t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}S1.flowIndentCheck=s4});var Jl=b(A1=>{"use strict";var T1=H();function i4(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let o=typeof n=="function"?n:(s,i)=>s===i||T1.isScalar(s)&&T1.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,r))}A1.mapIncludes=i4});var R1=b(N1=>{"use strict";var E1=fr(),a4=hr(),C1=ts(),c4=_a(),P1=Gl(),u4=Jl(),q1="All mapping items must start at the same column";function l4({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??a4.YAMLMap,a=new i(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,u=null;for(let l of n.items){let{start:d,key:f,sep:m,value:h}=l,p=C1.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),y=!p.found;if(y){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",q1)),!p.anchor&&!p.tag&&!m){u=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||c4.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==n.indent&&o(c,"BAD_INDENT",q1);r.atKey=!0;let g=p.end,w=f?e(r,f,p,o):t(r,g,d,null,p,o);r.schema.compat&&P1.flowIndentCheck(n.indent,f,o),r.atKey=!1,u4.mapIncludes(r,a.items,w)&&o(g,"DUPLICATE_KEY","Map keys must be unique");let A=C1.resolveProps(m??[],{indicator:"map-value-ind",next:h,offset:w.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=A.end,A.found){y&&(h?.type==="block-map"&&!A.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&p.start<A.found.offset-1024&&o(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let C=h?e(r,h,A,o):t(r,c,m,null,A,o);r.schema.compat&&P1.flowIndentCheck(n.indent,h,o),c=C.range[2];let E=new E1.Pair(w,C);r.options.keepSourceTokens&&(E.srcToken=l),a.items.push(E)}else{y&&o(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),A.comment&&(w.comment?w.comment+=`
`+A.comment:w.comment=A.comment);let C=new E1.Pair(w);r.options.keepSourceTokens&&(C.srcToken=l),a.items.push(C)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,u??c],a}N1.resolveBlockMap=l4});var I1=b(O1=>{"use strict";var d4=pr(),f4=ts(),m4=Gl();function h4({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??d4.YAMLSeq,a=new i(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,u=null;for(let{start:l,value:d}of n.items){let f=f4.resolveProps(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(r,d,f,o):t(r,f.end,l,null,f,o);r.schema.compat&&m4.flowIndentCheck(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}O1.resolveBlockSeq=h4});var Dn=b(L1=>{"use strict";function p4(e,t,r,n){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"comment":{r&&!s&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";o?o+=i+l:o=l,i="";break}case"newline":o&&(i+=c),s=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,offset:t}}L1.resolveEnd=p4});var F1=b(z1=>{"use strict";var y4=H(),g4=fr(),M1=hr(),b4=pr(),w4=Dn(),D1=ts(),x4=_a(),v4=Jl(),Xl="Block collections are not allowed within flow collections",Ql=e=>e&&(e.type==="block-map"||e.type==="block-seq");function _4({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=n.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?M1.YAMLMap:b4.YAMLSeq),u=new c(r.schema);u.flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=n.offset+n.start.source.length;for(let y=0;y<n.items.length;++y){let g=n.items[y],{start:w,key:A,sep:C,value:E}=g,v=D1.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:A??C?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!C&&!E){y===0&&v.comma?o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<n.items.length-1&&o(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),v.comment&&(u.comment?u.comment+=`
`+v.comment:u.comment=v.comment),d=v.end;continue}!i&&r.options.strict&&x4.containsNewline(A)&&o(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)v.comma&&o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(v.comma||o(v.start,"MISSING_CHAR",`Missing , between ${a} items`),v.comment){let P="";e:for(let x of w)switch(x.type){case"comma":case"space":break;case"comment":P=x.source.substring(1);break e;default:break e}if(P){let x=u.items[u.items.length-1];y4.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+P:x.comment=P,v.comment=v.comment.substring(P.length+1)}}if(!i&&!C&&!v.found){let P=E?e(r,E,v,o):t(r,v.end,C,null,v,o);u.items.push(P),d=P.range[2],Ql(E)&&o(P.range,"BLOCK_IN_FLOW",Xl)}else{r.atKey=!0;let P=v.end,x=A?e(r,A,v,o):t(r,P,w,null,v,o);Ql(A)&&o(x.range,"BLOCK_IN_FLOW",Xl),r.atKey=!1;let O=D1.resolveProps(C??[],{flow:a,indicator:"map-value-ind",next:E,offset:x.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(O.found){if(!i&&!v.found&&r.options.strict){if(C)for(let L of C){if(L===O.found)break;if(L.type==="newline"){o(L,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}v.start<O.found.offset-1024&&o(O.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?o(E,"MISSING_CHAR",`Missing space after : in ${a}`):o(O.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Z=E?e(r,E,O,o):O.found?t(r,O.end,C,null,O,o):null;Z?Ql(E)&&o(Z.range,"BLOCK_IN_FLOW",Xl):O.comment&&(x.comment?x.comment+=`
`+O.comment:x.comment=O.comment);let _=new g4.Pair(x,Z);if(r.options.keepSourceTokens&&(_.srcToken=g),i){let L=u;v4.mapIncludes(r,L.items,x)&&o(P,"DUPLICATE_KEY","Map keys must be unique"),L.items.push(_)}else{let L=new M1.YAMLMap(r.schema);L.flow=!0,L.items.push(_);let J=(Z??x).range;L.range=[x.range[0],J[1],J[2]],u.items.push(L)}d=Z?Z.range[2]:O.end}}let f=i?"}":"]",[m,...h]=n.end,p=d;if(m?.source===f)p=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=l?`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",g),m&&m.source.length!==1&&h.unshift(m)}if(h.length>0){let y=w4.resolveEnd(h,p,r.options.strict,o);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[n.offset,p,y.offset]}else u.range=[n.offset,p,p];return u}z1.resolveFlowCollection=_4});var B1=b(j1=>{"use strict";var $4=H(),k4=pe(),S4=hr(),T4=pr(),A4=R1(),E4=I1(),C4=F1();function ed(e,t,r,n,o,s){let i=r.type==="block-map"?A4.resolveBlockMap(e,t,r,n,s):r.type==="block-seq"?E4.resolveBlockSeq(e,t,r,n,s):C4.resolveFlowCollection(e,t,r,n,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function P4(e,t,r,n,o){let s=n.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=n,h=f&&s?f.offset>s.offset?f:s:f??s;h&&(!m||m.offset<h.offset)&&o(h,"MISSING_CHAR","Missing newline after block sequence props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===S4.YAMLMap.tagName&&a==="map"||i===T4.YAMLSeq.tagName&&a==="seq")return ed(e,t,r,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),ed(e,t,r,o,i)}let u=ed(e,t,r,o,i,c),l=c.resolve?.(u,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??u,d=$4.isNode(l)?l:new k4.Scalar(l);return d.range=u.range,d.tag=i,c?.format&&(d.format=c.format),d}j1.composeCollection=P4});var rd=b(U1=>{"use strict";var td=pe();function q4(e,t,r){let n=t.offset,o=N4(t,e.options.strict,r);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};let s=o.mode===">"?td.Scalar.BLOCK_FOLDED:td.Scalar.BLOCK_LITERAL,i=t.source?R4(t.source):[],a=i.length;for(let p=i.length-1;p>=0;--p){let y=i[p][1];if(y===""||y==="\r")a=p;else break}if(a===0){let p=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",y=n+o.length;return t.source&&(y+=t.source.length),{value:p,type:s,comment:o.comment,range:[n,y,y]}}let c=t.indent+o.indent,u=t.offset+o.length,l=0;for(let p=0;p<a;++p){let[y,g]=i[p];if(g===""||g==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&r(u+y.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),l=p,c===0&&!e.atRoot&&r(u,"BAD_INDENT","Block scalar values in collections must be indented");break}u+=y.length+g.length+1}for(let p=i.length-1;p>=a;--p)i[p][0].length>c&&(a=p+1);let d="",f="",m=!1;for(let p=0;p<l;++p)d+=i[p][0].slice(c)+`
`;for(let p=l;p<a;++p){let[y,g]=i[p];u+=y.length+g.length+1;let w=g[g.length-1]==="\r";if(w&&(g=g.slice(0,-1)),g&&y.length<c){let C=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;r(u-g.length-(w?2:1),"BAD_INDENT",C),y=""}s===td.Scalar.BLOCK_LITERAL?(d+=f+y.slice(c)+g,f=`
`):y.length>c||g[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(c)+g,f=`
`,m=!0):g===""?f===`
`?d+=`
`:f=`
`:(d+=f+g,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let p=a;p<i.length;++p)d+=`
`+i[p][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let h=n+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[n,h,h]}}function N4({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let h=Number(m);!i&&h?i=h:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,l="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":r&&!u&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let h=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",h);let p=m.source;p&&typeof p=="string"&&(d+=p.length)}}}return{mode:s,indent:i,chomp:a,comment:l,length:d}}function R4(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),s=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}U1.resolveBlockScalar=q4});var od=b(W1=>{"use strict";var nd=pe(),O4=Dn();function I4(e,t,r){let{offset:n,type:o,source:s,end:i}=e,a,c,u=(f,m,h)=>r(n+f,m,h);switch(o){case"scalar":a=nd.Scalar.PLAIN,c=L4(s,u);break;case"single-quoted-scalar":a=nd.Scalar.QUOTE_SINGLE,c=M4(s,u);break;case"double-quoted-scalar":a=nd.Scalar.QUOTE_DOUBLE,c=D4(s,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+s.length,n+s.length]}}let l=n+s.length,d=O4.resolveEnd(i,l,t,r);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function L4(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),Z1(e)}function M4(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Z1(e.slice(1,-1)).replace(/''/g,"'")}function Z1(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(n,""),i=" ",a=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(o,"");u===""?i===`
`?s+=i:i=`
`:(s+=i+u,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),s+i+(r?.[1]??"")}function D4(e,t){let r="";for(let n=1;n<e.length-1;++n){let o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){let{fold:s,offset:i}=z4(e,n);r+=s,n=i}else if(o==="\\"){let s=e[++n],i=F4[s];if(i)r+=i;else if(s===`
`)for(s=e[n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="\r"&&e[n+1]===`
`)for(s=e[++n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;r+=j4(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(o===" "||o==="	"){let s=n,i=e[n+1];for(;i===" "||i==="	";)i=e[++n+1];i!==`
`&&!(i==="\r"&&e[n+2]===`
`)&&(r+=n>s?e.slice(s,n+1):o)}else r+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function z4(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}var F4={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function j4(e,t,r,n){let o=e.substr(t,r),i=o.length===r&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}W1.resolveFlowScalar=I4});var V1=b(Y1=>{"use strict";var Vr=H(),H1=pe(),B4=rd(),U4=od();function Z4(e,t,r,n){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?B4.resolveBlockScalar(e,t,n):U4.resolveFlowScalar(t,e.options.strict,n),c=r?e.directives.tagName(r.source,d=>n(r,"TAG_RESOLVE_FAILED",d)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Vr.SCALAR]:c?u=W4(e.schema,o,c,r,n):t.type==="scalar"?u=H4(e,o,t,n):u=e.schema[Vr.SCALAR];let l;try{let d=u.resolve(o,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);l=Vr.isScalar(d)?d:new H1.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(r??t,"TAG_RESOLVE_FAILED",f),l=new H1.Scalar(o)}return l.range=a,l.source=o,s&&(l.type=s),c&&(l.tag=c),u.format&&(l.format=u.format),i&&(l.comment=i),l}function W4(e,t,r,n,o){if(r==="!")return e[Vr.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[r];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Vr.SCALAR])}function H4({atKey:e,directives:t,schema:r},n,o,s){let i=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Vr.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??r[Vr.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),u=t.tagString(a.tag),l=`Value may be parsed as either ${c} or ${u}`;s(o,"TAG_RESOLVE_FAILED",l,!0)}}return i}Y1.composeScalar=Z4});var G1=b(K1=>{"use strict";function Y4(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let o=t[n];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}K1.emptyScalarPosition=Y4});var Q1=b(id=>{"use strict";var V4=Io(),K4=H(),G4=B1(),J1=V1(),J4=Dn(),X4=G1(),Q4={composeNode:X1,composeEmptyNode:sd};function X1(e,t,r,n){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=r,u,l=!0;switch(t.type){case"alias":u=eI(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=J1.composeScalar(e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=G4.composeCollection(Q4,e,t,r,n),a&&(u.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=sd(e,t.offset,void 0,null,r,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!K4.isScalar(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?u.comment=i:u.commentBefore=i),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function sd(e,t,r,n,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},u){let l={type:"scalar",offset:X4.emptyScalarPosition(t,r,n),indent:-1,source:""},d=J1.composeScalar(e,l,a,u);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&u(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function eI({options:e},{offset:t,source:r,end:n},o){let s=new V4.Alias(r.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+r.length,a=J4.resolveEnd(n,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}id.composeEmptyNode=sd;id.composeNode=X1});var rw=b(tw=>{"use strict";var tI=Jo(),ew=Q1(),rI=Dn(),nI=ts();function oI(e,t,{offset:r,start:n,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new tI.Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=nI.resolveProps(n,{indicator:"doc-start",next:o??s?.[0],offset:r,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?ew.composeNode(u,o,l,i):ew.composeEmptyNode(u,l.end,n,null,l,i);let d=c.contents.range[2],f=rI.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[r,d,f.offset],c}tw.composeDoc=oI});var cd=b(sw=>{"use strict";var sI=ee("process"),iI=Yu(),aI=Jo(),rs=es(),nw=H(),cI=rw(),uI=Dn();function ns(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}function ow(e){let t="",r=!1,n=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(s.substring(1)||" "),r=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var ad=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,o,s)=>{let i=ns(r);s?this.warnings.push(new rs.YAMLWarning(i,n,o)):this.errors.push(new rs.YAMLParseError(i,n,o))},this.directives=new iI.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:o}=ow(this.prelude);if(n){let s=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(o||t.directives.docStart||!s)t.commentBefore=n;else if(nw.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];nw.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${n}
${a}`:n}else{let i=s.commentBefore;s.commentBefore=i?`${n}
${i}`:n}}if(r){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ow(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let o of t)yield*this.next(o);yield*this.end(r,n)}*next(t){switch(sI.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,o)=>{let s=ns(t);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",n,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let r=cI.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new rs.YAMLParseError(ns(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new rs.YAMLParseError(ns(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=uI.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new rs.YAMLParseError(ns(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),o=new aI.Document(void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,r,r],this.decorate(o,!1),yield o}}};sw.Composer=ad});var cw=b($a=>{"use strict";var lI=rd(),dI=od(),fI=es(),iw=Fo();function mI(e,t=!0,r){if(e){let n=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(r)r(a,s,i);else throw new fI.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return dI.resolveFlowScalar(e,t,n);case"block-scalar":return lI.resolveBlockScalar({options:{strict:t}},e,n)}}return null}function hI(e,t){let{implicitKey:r=!1,indent:n,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=iw.stringifyString({type:i,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),l=a.substring(0,u),d=a.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:n,source:l}];return aw(f,c)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:s,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:n,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:n,source:a,end:c};default:return{type:"scalar",offset:s,indent:n,source:a,end:c}}}function pI(e,t,r={}){let{afterKey:n=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=r,a="indent"in e?e.indent:null;if(n&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=iw.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":yI(e,c);break;case'"':ud(e,c,"double-quoted-scalar");break;case"'":ud(e,c,"single-quoted-scalar");break;default:ud(e,c,"scalar")}}function yI(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),o=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=n,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:n}];aw(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function aw(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}function ud(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of n)s.offset+=o;delete e.props,Object.assign(e,{type:r,source:t,end:n});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[o]});break}default:{let n="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:r,indent:n,source:t,end:o})}}}$a.createScalarToken=hI;$a.resolveAsScalar=mI;$a.setScalarValue=pI});var lw=b(uw=>{"use strict";var gI=e=>"type"in e?Sa(e):ka(e);function Sa(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=Sa(r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=ka(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.items)t+=ka(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=ka(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}function ka({start:e,key:t,sep:r,value:n}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Sa(t)),r)for(let s of r)o+=s.source;return n&&(o+=Sa(n)),o}uw.stringify=gI});var hw=b(mw=>{"use strict";var ld=Symbol("break visit"),bI=Symbol("skip children"),dw=Symbol("remove item");function Kr(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),fw(Object.freeze([]),e,t)}Kr.BREAK=ld;Kr.SKIP=bI;Kr.REMOVE=dw;Kr.itemAtPath=(e,t)=>{let r=e;for(let[n,o]of t){let s=r?.[n];if(s&&"items"in s)r=s.items[o];else return}return r};Kr.parentCollection=(e,t)=>{let r=Kr.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],o=r?.[n];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function fw(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=fw(Object.freeze(e.concat([[o,i]])),s.items[i],r);if(typeof a=="number")i=a-1;else{if(a===ld)return ld;a===dw&&(s.items.splice(i,1),i-=1)}}typeof n=="function"&&o==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}mw.visit=Kr});var Ta=b(De=>{"use strict";var dd=cw(),wI=lw(),xI=hw(),fd="\uFEFF",md="",hd="",pd="",vI=e=>!!e&&"items"in e,_I=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function $I(e){switch(e){case fd:return"<BOM>";case md:return"<DOC>";case hd:return"<FLOW_END>";case pd:return"<SCALAR>";default:return JSON.stringify(e)}}function kI(e){switch(e){case fd:return"byte-order-mark";case md:return"doc-mode";case hd:return"flow-error-end";case pd:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}De.createScalarToken=dd.createScalarToken;De.resolveAsScalar=dd.resolveAsScalar;De.setScalarValue=dd.setScalarValue;De.stringify=wI.stringify;De.visit=xI.visit;De.BOM=fd;De.DOCUMENT=md;De.FLOW_END=hd;De.SCALAR=pd;De.isCollection=vI;De.isScalar=_I;De.prettyToken=$I;De.tokenType=kI});var bd=b(yw=>{"use strict";var os=Ta();function ct(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var pw=new Set("0123456789ABCDEFabcdef"),SI=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Aa=new Set(",[]{}"),TI=new Set(` ,[]{}
\r	`),yd=e=>!e||TI.has(e),gd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){let o=this.buffer[n+t+1];if(o===`
`||!o&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&ct(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===os.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let s=t[n-1];if(s===" "||s==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let s=t[r-1];if(s===" "||s==="	")r-=1;else break}let o=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield os.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&ct(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!ct(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&ct(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(yd),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&o[0]!=="#"||n===0&&(o.startsWith("---")||o.startsWith("..."))&&ct(o[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield os.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(yd),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||ct(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.substring(0,r),o=n.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=n.indexOf(`
`,s)}o!==-1&&(r=o-(n[o-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>ct(r)||r==="#")}*parseBlockScalar(){let t=this.pos-1,r=0,n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":r+=1;break;case`
`:t=s,r=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(n=this.buffer[o];n===" ";)n=this.buffer[++o];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+r>a)t=s;else break}while(!0);return yield os.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,r=this.pos-1,n=this.pos-1,o;for(;o=this.buffer[++n];)if(o===":"){let s=this.buffer[n+1];if(ct(s)||t&&Aa.has(s))break;r=n}else if(ct(o)){let s=this.buffer[n+1];if(o==="\r"&&(s===`
`?(n+=1,o=`
`,s=this.buffer[n+1]):r=n),s==="#"||t&&Aa.has(s))break;if(o===`
`){let i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(t&&Aa.has(o))break;r=n}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield os.SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(yd),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(ct(n)||r&&Aa.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!ct(r)&&r!==">";)r=this.buffer[++t];return yield*this.pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(SI.has(r))r=this.buffer[++t];else if(r==="%"&&pw.has(this.buffer[t+1])&&pw.has(this.buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let o=r-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=r),o}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};yw.Lexer=gd});var xd=b(gw=>{"use strict";var wd=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){let s=r+n>>1;this.lineStarts[s]<t?r=s+1:n=s}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let o=this.lineStarts[r-1];return{line:r,col:t-o+1}}}};gw.LineCounter=wd});var _d=b(_w=>{"use strict";var AI=ee("process"),bw=Ta(),EI=bd();function yr(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function ww(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function vw(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Ea(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function zn(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Ca(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function xw(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!yr(t.start,"explicit-key-ind")&&!yr(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,vw(t.value)?t.value.end?Ca(t.value.end,t.sep):t.value.end=t.sep:Ca(t.start,t.sep),delete t.sep)}var vd=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new EI.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,AI.env.LOG_TOKENS&&console.log("|",bw.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let r=bw.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&xw(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-map":{let o=n.items[n.items.length-1];if(o.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=r;else{Object.assign(o,{key:r,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=n.items[n.items.length-1];o.value?n.items.push({start:[],value:r}):o.value=r;break}case"flow-collection":{let o=n.items[n.items.length-1];!o||o.value?n.items.push({start:[],key:r,sep:[]}):o.sep?o.value=r:Object.assign(o,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let o=r.items[r.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&ww(o.start)===-1&&(r.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(n.type==="document"?n.end=o.start:n.items.push({start:o.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ww(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Ea(this.peek(2)),n=zn(r),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ca(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,o=n&&(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&r.sep&&!r.value){let i=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=r.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||r.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):o||r.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(yr(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(vw(r.key)&&!yr(r.sep,"newline")){let i=zn(r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(yr(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let i=zn(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else r.sep?r.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):yr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||r.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):r.sep?this.stack.push(i):(Object.assign(r,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!r.explicitKey&&r.sep&&!yr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Ca(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||yr(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:o,sep:[]}):r.sep?this.stack.push(o):Object.assign(r,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let o=Ea(n),s=zn(o);xw(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let r=Ea(t),n=zn(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=Ea(t),n=zn(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_w.Parser=vd});var Aw=b(is=>{"use strict";var $w=cd(),CI=Jo(),ss=es(),PI=il(),qI=H(),NI=xd(),kw=_d();function Sw(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new NI.LineCounter||null,prettyErrors:t}}function RI(e,t={}){let{lineCounter:r,prettyErrors:n}=Sw(t),o=new kw.Parser(r?.addNewLine),s=new $w.Composer(t),i=Array.from(s.compose(o.parse(e)));if(n&&r)for(let a of i)a.errors.forEach(ss.prettifyError(e,r)),a.warnings.forEach(ss.prettifyError(e,r));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function Tw(e,t={}){let{lineCounter:r,prettyErrors:n}=Sw(t),o=new kw.Parser(r?.addNewLine),s=new $w.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new ss.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(i.errors.forEach(ss.prettifyError(e,r)),i.warnings.forEach(ss.prettifyError(e,r))),i}function OI(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=t);let o=Tw(e,r);if(!o)return null;if(o.warnings.forEach(s=>PI.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:n},r))}function II(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let o=Math.round(r);r=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=r??t??{};if(!o)return}return qI.isDocument(e)&&!n?e.toString(r):new CI.Document(e,n,r).toString(r)}is.parse=OI;is.parseAllDocuments=RI;is.parseDocument=Tw;is.stringify=II});var Cw=b(X=>{"use strict";var LI=cd(),MI=Jo(),DI=Bl(),$d=es(),zI=Io(),gr=H(),FI=fr(),jI=pe(),BI=hr(),UI=pr(),ZI=Ta(),WI=bd(),HI=xd(),YI=_d(),Pa=Aw(),Ew=qo();X.Composer=LI.Composer;X.Document=MI.Document;X.Schema=DI.Schema;X.YAMLError=$d.YAMLError;X.YAMLParseError=$d.YAMLParseError;X.YAMLWarning=$d.YAMLWarning;X.Alias=zI.Alias;X.isAlias=gr.isAlias;X.isCollection=gr.isCollection;X.isDocument=gr.isDocument;X.isMap=gr.isMap;X.isNode=gr.isNode;X.isPair=gr.isPair;X.isScalar=gr.isScalar;X.isSeq=gr.isSeq;X.Pair=FI.Pair;X.Scalar=jI.Scalar;X.YAMLMap=BI.YAMLMap;X.YAMLSeq=UI.YAMLSeq;X.CST=ZI;X.Lexer=WI.Lexer;X.LineCounter=HI.LineCounter;X.Parser=YI.Parser;X.parse=Pa.parse;X.parseAllDocuments=Pa.parseAllDocuments;X.parseDocument=Pa.parseDocument;X.stringify=Pa.stringify;X.visit=Ew.visit;X.visitAsync=Ew.visitAsync});var w$=b(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.splitWhen=Qn.flatten=void 0;function C6(e){return e.reduce((t,r)=>[].concat(t,r),[])}Qn.flatten=C6;function P6(e,t){let r=[[]],n=0;for(let o of e)t(o)?(n++,r[n]=[]):r[n].push(o);return r}Qn.splitWhen=P6});var x$=b(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.isEnoentCodeError=void 0;function q6(e){return e.code==="ENOENT"}hc.isEnoentCodeError=q6});var v$=b(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.createDirentFromStats=void 0;var Rf=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function N6(e,t){return new Rf(e,t)}pc.createDirentFromStats=N6});var S$=b(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.convertPosixPathToPattern=be.convertWindowsPathToPattern=be.convertPathToPattern=be.escapePosixPath=be.escapeWindowsPath=be.escape=be.removeLeadingDotSegment=be.makeAbsolute=be.unixify=void 0;var R6=ee("os"),O6=ee("path"),_$=R6.platform()==="win32",I6=2,L6=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,M6=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,D6=/^\\\\([.?])/,z6=/\\(?![!()+@[\]{}])/g;function F6(e){return e.replace(/\\/g,"/")}be.unixify=F6;function j6(e,t){return O6.resolve(e,t)}be.makeAbsolute=j6;function B6(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(I6)}return e}be.removeLeadingDotSegment=B6;be.escape=_$?Of:If;function Of(e){return e.replace(M6,"\\$2")}be.escapeWindowsPath=Of;function If(e){return e.replace(L6,"\\$2")}be.escapePosixPath=If;be.convertPathToPattern=_$?$$:k$;function $$(e){return Of(e).replace(D6,"//$1").replace(z6,"/")}be.convertWindowsPathToPattern=$$;function k$(e){return If(e)}be.convertPosixPathToPattern=k$});var A$=b((gee,T$)=>{T$.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var r;r=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(r[2])return!0;t=t.slice(r.index+r[0].length)}return!1}});var P$=b((bee,C$)=>{var U6=A$(),E$={"{":"}","(":")","[":"]"},Z6=function(e){if(e[0]==="!")return!0;for(var t=0,r=-2,n=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||n!==-1&&e[t]==="["&&e[t+1]!=="]"&&(n<t&&(n=e.indexOf("]",t)),n>t&&(i===-1||i>n||(i=e.indexOf("\\",t),i===-1||i>n)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||r!==-1&&e[t]==="("&&e[t+1]!=="|"&&(r<t&&(r=e.indexOf("|",t)),r!==-1&&e[r+1]!==")"&&(s=e.indexOf(")",r),s>r&&(i=e.indexOf("\\",r),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=E$[a];if(c){var u=e.indexOf(c,t);u!==-1&&(t=u+1)}if(e[t]==="!")return!0}else t++}return!1},W6=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var r=e[t+1];t+=2;var n=E$[r];if(n){var o=e.indexOf(n,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};C$.exports=function(t,r){if(typeof t!="string"||t==="")return!1;if(U6(t))return!0;var n=Z6;return r&&r.strict===!1&&(n=W6),n(t)}});var N$=b((wee,q$)=>{"use strict";var H6=P$(),Y6=ee("path").posix.dirname,V6=ee("os").platform()==="win32",Lf="/",K6=/\\/g,G6=/[\{\[].*[\}\]]$/,J6=/(^|[^\\])([\{\[]|\([^\)]+$)/,X6=/\\([\!\*\?\|\[\]\(\)\{\}])/g;q$.exports=function(t,r){var n=Object.assign({flipBackslashes:!0},r);n.flipBackslashes&&V6&&t.indexOf(Lf)<0&&(t=t.replace(K6,Lf)),G6.test(t)&&(t+=Lf),t+="a";do t=Y6(t);while(H6(t)||J6.test(t));return t.replace(X6,"$1")}});var yc=b(ot=>{"use strict";ot.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;ot.find=(e,t)=>e.nodes.find(r=>r.type===t);ot.exceedsLimit=(e,t,r=1,n)=>n===!1||!ot.isInteger(e)||!ot.isInteger(t)?!1:(Number(t)-Number(e))/Number(r)>=n;ot.escapeNode=(e,t=0,r)=>{let n=e.nodes[t];n&&(r&&n.type===r||n.type==="open"||n.type==="close")&&n.escaped!==!0&&(n.value="\\"+n.value,n.escaped=!0)};ot.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;ot.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;ot.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;ot.reduce=e=>e.reduce((t,r)=>(r.type==="text"&&t.push(r.value),r.type==="range"&&(r.type="text"),t),[]);ot.flatten=(...e)=>{let t=[],r=n=>{for(let o=0;o<n.length;o++){let s=n[o];if(Array.isArray(s)){r(s);continue}s!==void 0&&t.push(s)}return t};return r(e),t}});var gc=b((vee,O$)=>{"use strict";var R$=yc();O$.exports=(e,t={})=>{let r=(n,o={})=>{let s=t.escapeInvalid&&R$.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a="";if(n.value)return(s||i)&&R$.isOpenOrClose(n)?"\\"+n.value:n.value;if(n.value)return n.value;if(n.nodes)for(let c of n.nodes)a+=r(c);return a};return r(e)}});var L$=b((_ee,I$)=>{"use strict";I$.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var W$=b(($ee,Z$)=>{"use strict";var M$=L$(),rn=(e,t,r)=>{if(M$(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(M$(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let n={relaxZeros:!0,...r};typeof n.strictZeros=="boolean"&&(n.relaxZeros=n.strictZeros===!1);let o=String(n.relaxZeros),s=String(n.shorthand),i=String(n.capture),a=String(n.wrap),c=e+":"+t+"="+o+s+i+a;if(rn.cache.hasOwnProperty(c))return rn.cache[c].result;let u=Math.min(e,t),l=Math.max(e,t);if(Math.abs(u-l)===1){let p=e+"|"+t;return n.capture?`(${p})`:n.wrap===!1?p:`(?:${p})`}let d=U$(e)||U$(t),f={min:e,max:t,a:u,b:l},m=[],h=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),u<0){let p=l<0?Math.abs(l):1;h=D$(p,Math.abs(u),f,n),u=f.a=0}return l>=0&&(m=D$(u,l,f,n)),f.negatives=h,f.positives=m,f.result=Q6(h,m,n),n.capture===!0?f.result=`(${f.result})`:n.wrap!==!1&&m.length+h.length>1&&(f.result=`(?:${f.result})`),rn.cache[c]=f,f.result};function Q6(e,t,r){let n=Mf(e,t,"-",!1,r)||[],o=Mf(t,e,"",!1,r)||[],s=Mf(e,t,"-?",!0,r)||[];return n.concat(s).concat(o).join("|")}function eD(e,t){let r=1,n=1,o=F$(e,r),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),r+=1,o=F$(e,r);for(o=j$(t+1,n)-1;e<o&&o<=t;)s.add(o),n+=1,o=j$(t+1,n)-1;return s=[...s],s.sort(nD),s}function tD(e,t,r){if(e===t)return{pattern:e,count:[],digits:0};let n=rD(e,t),o=n.length,s="",i=0;for(let a=0;a<o;a++){let[c,u]=n[a];c===u?s+=c:c!=="0"||u!=="9"?s+=oD(c,u,r):i++}return i&&(s+=r.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function D$(e,t,r,n){let o=eD(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let u=o[c],l=tD(String(i),String(u),n),d="";if(!r.isPadded&&a&&a.pattern===l.pattern){a.count.length>1&&a.count.pop(),a.count.push(l.count[0]),a.string=a.pattern+B$(a.count),i=u+1;continue}r.isPadded&&(d=sD(u,r,n)),l.string=d+l.pattern+B$(l.count),s.push(l),i=u+1,a=l}return s}function Mf(e,t,r,n,o){let s=[];for(let i of e){let{string:a}=i;!n&&!z$(t,"string",a)&&s.push(r+a),n&&z$(t,"string",a)&&s.push(r+a)}return s}function rD(e,t){let r=[];for(let n=0;n<e.length;n++)r.push([e[n],t[n]]);return r}function nD(e,t){return e>t?1:t>e?-1:0}function z$(e,t,r){return e.some(n=>n[t]===r)}function F$(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function j$(e,t){return e-e%Math.pow(10,t)}function B$(e){let[t=0,r=""]=e;return r||t>1?`{${t+(r?","+r:"")}}`:""}function oD(e,t,r){return`[${e}${t-e===1?"":"-"}${t}]`}function U$(e){return/^-?(0+)\d/.test(e)}function sD(e,t,r){if(!t.isPadded)return e;let n=Math.abs(t.maxLen-String(e).length),o=r.relaxZeros!==!1;switch(n){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${n}}`:`0{${n}}`}}rn.cache={};rn.clearCache=()=>rn.cache={};Z$.exports=rn});var Ff=b((kee,X$)=>{"use strict";var iD=ee("util"),Y$=W$(),H$=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),aD=e=>t=>e===!0?Number(t):String(t),Df=e=>typeof e=="number"||typeof e=="string"&&e!=="",ks=e=>Number.isInteger(+e),zf=e=>{let t=`${e}`,r=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++r]==="0";);return r>0},cD=(e,t,r)=>typeof e=="string"||typeof t=="string"?!0:r.stringify===!0,uD=(e,t,r)=>{if(t>0){let n=e[0]==="-"?"-":"";n&&(e=e.slice(1)),e=n+e.padStart(n?t-1:t,"0")}return r===!1?String(e):e},wc=(e,t)=>{let r=e[0]==="-"?"-":"";for(r&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return r?"-"+e:e},lD=(e,t,r)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let n=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>wc(String(a),r)).join("|")),e.negatives.length&&(s=`-(${n}${e.negatives.map(a=>wc(String(a),r)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${n}${i})`:i},V$=(e,t,r,n)=>{if(r)return Y$(e,t,{wrap:!1,...n});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},K$=(e,t,r)=>{if(Array.isArray(e)){let n=r.wrap===!0,o=r.capture?"":"?:";return n?`(${o}${e.join("|")})`:e.join("|")}return Y$(e,t,r)},G$=(...e)=>new RangeError("Invalid range arguments: "+iD.inspect(...e)),J$=(e,t,r)=>{if(r.strictRanges===!0)throw G$([e,t]);return[]},dD=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},fD=(e,t,r=1,n={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(n.strictRanges===!0)throw G$([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),u=String(r);r=Math.max(Math.abs(r),1);let l=zf(a)||zf(c)||zf(u),d=l?Math.max(a.length,c.length,u.length):0,f=l===!1&&cD(e,t,n)===!1,m=n.transform||aD(f);if(n.toRegex&&r===1)return V$(wc(e,d),wc(t,d),!0,n);let h={negatives:[],positives:[]},p=w=>h[w<0?"negatives":"positives"].push(Math.abs(w)),y=[],g=0;for(;i?o>=s:o<=s;)n.toRegex===!0&&r>1?p(o):y.push(uD(m(o,g),d,f)),o=i?o-r:o+r,g++;return n.toRegex===!0?r>1?lD(h,n,d):K$(y,null,{wrap:!1,...n}):y},mD=(e,t,r=1,n={})=>{if(!ks(e)&&e.length>1||!ks(t)&&t.length>1)return J$(e,t,n);let o=n.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),u=Math.max(s,i);if(n.toRegex&&r===1)return V$(c,u,!1,n);let l=[],d=0;for(;a?s>=i:s<=i;)l.push(o(s,d)),s=a?s-r:s+r,d++;return n.toRegex===!0?K$(l,null,{wrap:!1,options:n}):l},bc=(e,t,r,n={})=>{if(t==null&&Df(e))return[e];if(!Df(e)||!Df(t))return J$(e,t,n);if(typeof r=="function")return bc(e,t,1,{transform:r});if(H$(r))return bc(e,t,0,r);let o={...n};return o.capture===!0&&(o.wrap=!0),r=r||o.step||1,ks(r)?ks(e)&&ks(t)?fD(e,t,r,o):mD(e,t,Math.max(Math.abs(r),1),o):r!=null&&!H$(r)?dD(r,o):bc(e,t,1,r)};X$.exports=bc});var tk=b((See,ek)=>{"use strict";var hD=Ff(),Q$=yc(),pD=(e,t={})=>{let r=(n,o={})=>{let s=Q$.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",u="";if(n.isOpen===!0)return c+n.value;if(n.isClose===!0)return console.log("node.isClose",c,n.value),c+n.value;if(n.type==="open")return a?c+n.value:"(";if(n.type==="close")return a?c+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":a?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let l=Q$.reduce(n.nodes),d=hD(...l,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return l.length>1&&d.length>1?`(${d})`:d}if(n.nodes)for(let l of n.nodes)u+=r(l,n);return u};return r(e)};ek.exports=pD});var ok=b((Tee,nk)=>{"use strict";var yD=Ff(),rk=gc(),eo=yc(),nn=(e="",t="",r=!1)=>{let n=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return r?eo.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)n.push(nn(s,t,r));else for(let s of t)r===!0&&typeof s=="string"&&(s=`{${s}}`),n.push(Array.isArray(s)?nn(o,s,r):o+s);return eo.flatten(n)},gD=(e,t={})=>{let r=t.rangeLimit===void 0?1e3:t.rangeLimit,n=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(nn(a.pop(),rk(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(nn(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=eo.reduce(o.nodes);if(eo.exceedsLimit(...d,t.step,r))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=yD(...d,t);f.length===0&&(f=rk(o,t)),a.push(nn(a.pop(),f)),o.nodes=[];return}let c=eo.encloseBrace(o),u=o.queue,l=o;for(;l.type!=="brace"&&l.type!=="root"&&l.parent;)l=l.parent,u=l.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&u.push(""),u.push("");continue}if(f.type==="close"){a.push(nn(a.pop(),u,c));continue}if(f.value&&f.type!=="open"){u.push(nn(u.pop(),f.value));continue}f.nodes&&n(f,o)}return u};return eo.flatten(n(e))};nk.exports=gD});var ik=b((Aee,sk)=>{"use strict";sk.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var dk=b((Eee,lk)=>{"use strict";var bD=gc(),{MAX_LENGTH:ak,CHAR_BACKSLASH:jf,CHAR_BACKTICK:wD,CHAR_COMMA:xD,CHAR_DOT:vD,CHAR_LEFT_PARENTHESES:_D,CHAR_RIGHT_PARENTHESES:$D,CHAR_LEFT_CURLY_BRACE:kD,CHAR_RIGHT_CURLY_BRACE:SD,CHAR_LEFT_SQUARE_BRACKET:ck,CHAR_RIGHT_SQUARE_BRACKET:uk,CHAR_DOUBLE_QUOTE:TD,CHAR_SINGLE_QUOTE:AD,CHAR_NO_BREAK_SPACE:ED,CHAR_ZERO_WIDTH_NOBREAK_SPACE:CD}=ik(),PD=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let r=t||{},n=typeof r.maxLength=="number"?Math.min(ak,r.maxLength):ak;if(e.length>n)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${n})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,u=e.length,l=0,d=0,f,m=()=>e[l++],h=p=>{if(p.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&p.type==="text"){a.value+=p.value;return}return i.nodes.push(p),p.parent=i,p.prev=a,a=p,p};for(h({type:"bos"});l<u;)if(i=s[s.length-1],f=m(),!(f===CD||f===ED)){if(f===jf){h({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===uk){h({type:"text",value:"\\"+f});continue}if(f===ck){c++;let p;for(;l<u&&(p=m());){if(f+=p,p===ck){c++;continue}if(p===jf){f+=m();continue}if(p===uk&&(c--,c===0))break}h({type:"text",value:f});continue}if(f===_D){i=h({type:"paren",nodes:[]}),s.push(i),h({type:"text",value:f});continue}if(f===$D){if(i.type!=="paren"){h({type:"text",value:f});continue}i=s.pop(),h({type:"text",value:f}),i=s[s.length-1];continue}if(f===TD||f===AD||f===wD){let p=f,y;for(t.keepQuotes!==!0&&(f="");l<u&&(y=m());){if(y===jf){f+=y+m();continue}if(y===p){t.keepQuotes===!0&&(f+=y);break}f+=y}h({type:"text",value:f});continue}if(f===kD){d++;let y={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=h(y),s.push(i),h({type:"open",value:f});continue}if(f===SD){if(i.type!=="brace"){h({type:"text",value:f});continue}let p="close";i=s.pop(),i.close=!0,h({type:p,value:f}),d--,i=s[s.length-1];continue}if(f===xD&&d>0){if(i.ranges>0){i.ranges=0;let p=i.nodes.shift();i.nodes=[p,{type:"text",value:bD(i)}]}h({type:"comma",value:f}),i.commas++;continue}if(f===vD&&d>0&&i.commas===0){let p=i.nodes;if(d===0||p.length===0){h({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){p.pop();let y=p[p.length-1];y.value+=a.value+f,a=y,i.ranges--;continue}h({type:"dot",value:f});continue}h({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(g=>{g.nodes||(g.type==="open"&&(g.isOpen=!0),g.type==="close"&&(g.isClose=!0),g.nodes||(g.type="text"),g.invalid=!0)});let p=s[s.length-1],y=p.nodes.indexOf(i);p.nodes.splice(y,1,...i.nodes)}while(s.length>0);return h({type:"eos"}),o};lk.exports=PD});var hk=b((Cee,mk)=>{"use strict";var fk=gc(),qD=tk(),ND=ok(),RD=dk(),Je=(e,t={})=>{let r=[];if(Array.isArray(e))for(let n of e){let o=Je.create(n,t);Array.isArray(o)?r.push(...o):r.push(o)}else r=[].concat(Je.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(r=[...new Set(r)]),r};Je.parse=(e,t={})=>RD(e,t);Je.stringify=(e,t={})=>fk(typeof e=="string"?Je.parse(e,t):e,t);Je.compile=(e,t={})=>(typeof e=="string"&&(e=Je.parse(e,t)),qD(e,t));Je.expand=(e,t={})=>{typeof e=="string"&&(e=Je.parse(e,t));let r=ND(e,t);return t.noempty===!0&&(r=r.filter(Boolean)),t.nodupes===!0&&(r=[...new Set(r)]),r};Je.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?Je.compile(e,t):Je.expand(e,t);mk.exports=Je});var Ss=b((Pee,wk)=>{"use strict";var OD=ee("path"),Et="\\\\/",pk=`[^${Et}]`,ID=0,Kt="\\.",LD="\\+",MD="\\?",xc="\\/",DD="(?=.)",yk="[^/]",Bf=`(?:${xc}|$)`,gk=`(?:^|${xc})`,Uf=`${Kt}{1,2}${Bf}`,zD=`(?!${Kt})`,FD=`(?!${gk}${Uf})`,jD=`(?!${Kt}{0,1}${Bf})`,BD=`(?!${Uf})`,UD=`[^.${xc}]`,ZD=`${yk}*?`,bk={DOT_LITERAL:Kt,PLUS_LITERAL:LD,QMARK_LITERAL:MD,SLASH_LITERAL:xc,ONE_CHAR:DD,QMARK:yk,END_ANCHOR:Bf,DOTS_SLASH:Uf,NO_DOT:zD,NO_DOTS:FD,NO_DOT_SLASH:jD,NO_DOTS_SLASH:BD,QMARK_NO_DOT:UD,STAR:ZD,START_ANCHOR:gk},WD={...bk,SLASH_LITERAL:`[${Et}]`,QMARK:pk,STAR:`${pk}*?`,DOTS_SLASH:`${Kt}{1,2}(?:[${Et}]|$)`,NO_DOT:`(?!${Kt})`,NO_DOTS:`(?!(?:^|[${Et}])${Kt}{1,2}(?:[${Et}]|$))`,NO_DOT_SLASH:`(?!${Kt}{0,1}(?:[${Et}]|$))`,NO_DOTS_SLASH:`(?!${Kt}{1,2}(?:[${Et}]|$))`,QMARK_NO_DOT:`[^.${Et}]`,START_ANCHOR:`(?:^|[${Et}])`,END_ANCHOR:`(?:[${Et}]|$)`},HD={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};wk.exports={DEFAULT_MAX_EXTGLOB_RECURSION:ID,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:HD,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:OD.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?WD:bk}}});var Ts=b(je=>{"use strict";var YD=ee("path"),VD=process.platform==="win32",{REGEX_BACKSLASH:KD,REGEX_REMOVE_BACKSLASH:GD,REGEX_SPECIAL_CHARS:JD,REGEX_SPECIAL_CHARS_GLOBAL:XD}=Ss();je.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);je.hasRegexChars=e=>JD.test(e);je.isRegexChar=e=>e.length===1&&je.hasRegexChars(e);je.escapeRegex=e=>e.replace(XD,"\\$1");je.toPosixSlashes=e=>e.replace(KD,"/");je.removeBackslashes=e=>e.replace(GD,t=>t==="\\"?"":t);je.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};je.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:VD===!0||YD.sep==="\\";je.escapeLast=(e,t,r)=>{let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?je.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};je.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r};je.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",o=r.contains?"":"$",s=`${n}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var Ak=b((Nee,Tk)=>{"use strict";var xk=Ts(),{CHAR_ASTERISK:Zf,CHAR_AT:QD,CHAR_BACKWARD_SLASH:As,CHAR_COMMA:e5,CHAR_DOT:Wf,CHAR_EXCLAMATION_MARK:Hf,CHAR_FORWARD_SLASH:Sk,CHAR_LEFT_CURLY_BRACE:Yf,CHAR_LEFT_PARENTHESES:Vf,CHAR_LEFT_SQUARE_BRACKET:t5,CHAR_PLUS:r5,CHAR_QUESTION_MARK:vk,CHAR_RIGHT_CURLY_BRACE:n5,CHAR_RIGHT_PARENTHESES:_k,CHAR_RIGHT_SQUARE_BRACKET:o5}=Ss(),$k=e=>e===Sk||e===As,kk=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},s5=(e,t)=>{let r=t||{},n=e.length-1,o=r.parts===!0||r.scanToEnd===!0,s=[],i=[],a=[],c=e,u=-1,l=0,d=0,f=!1,m=!1,h=!1,p=!1,y=!1,g=!1,w=!1,A=!1,C=!1,E=!1,v=0,P,x,O={value:"",depth:0,isGlob:!1},Z=()=>u>=n,_=()=>c.charCodeAt(u+1),L=()=>(P=x,c.charCodeAt(++u));for(;u<n;){x=L();let Re;if(x===As){w=O.backslashes=!0,x=L(),x===Yf&&(g=!0);continue}if(g===!0||x===Yf){for(v++;Z()!==!0&&(x=L());){if(x===As){w=O.backslashes=!0,L();continue}if(x===Yf){v++;continue}if(g!==!0&&x===Wf&&(x=L())===Wf){if(f=O.isBrace=!0,h=O.isGlob=!0,E=!0,o===!0)continue;break}if(g!==!0&&x===e5){if(f=O.isBrace=!0,h=O.isGlob=!0,E=!0,o===!0)continue;break}if(x===n5&&(v--,v===0)){g=!1,f=O.isBrace=!0,E=!0;break}}if(o===!0)continue;break}if(x===Sk){if(s.push(u),i.push(O),O={value:"",depth:0,isGlob:!1},E===!0)continue;if(P===Wf&&u===l+1){l+=2;continue}d=u+1;continue}if(r.noext!==!0&&(x===r5||x===QD||x===Zf||x===vk||x===Hf)===!0&&_()===Vf){if(h=O.isGlob=!0,p=O.isExtglob=!0,E=!0,x===Hf&&u===l&&(C=!0),o===!0){for(;Z()!==!0&&(x=L());){if(x===As){w=O.backslashes=!0,x=L();continue}if(x===_k){h=O.isGlob=!0,E=!0;break}}continue}break}if(x===Zf){if(P===Zf&&(y=O.isGlobstar=!0),h=O.isGlob=!0,E=!0,o===!0)continue;break}if(x===vk){if(h=O.isGlob=!0,E=!0,o===!0)continue;break}if(x===t5){for(;Z()!==!0&&(Re=L());){if(Re===As){w=O.backslashes=!0,L();continue}if(Re===o5){m=O.isBracket=!0,h=O.isGlob=!0,E=!0;break}}if(o===!0)continue;break}if(r.nonegate!==!0&&x===Hf&&u===l){A=O.negated=!0,l++;continue}if(r.noparen!==!0&&x===Vf){if(h=O.isGlob=!0,o===!0){for(;Z()!==!0&&(x=L());){if(x===Vf){w=O.backslashes=!0,x=L();continue}if(x===_k){E=!0;break}}continue}break}if(h===!0){if(E=!0,o===!0)continue;break}}r.noext===!0&&(p=!1,h=!1);let J=c,Jt="",$="";l>0&&(Jt=c.slice(0,l),c=c.slice(l),d-=l),J&&h===!0&&d>0?(J=c.slice(0,d),$=c.slice(d)):h===!0?(J="",$=c):J=c,J&&J!==""&&J!=="/"&&J!==c&&$k(J.charCodeAt(J.length-1))&&(J=J.slice(0,-1)),r.unescape===!0&&($&&($=xk.removeBackslashes($)),J&&w===!0&&(J=xk.removeBackslashes(J)));let k={prefix:Jt,input:e,start:l,base:J,glob:$,isBrace:f,isBracket:m,isGlob:h,isExtglob:p,isGlobstar:y,negated:A,negatedExtglob:C};if(r.tokens===!0&&(k.maxDepth=0,$k(x)||i.push(O),k.tokens=i),r.parts===!0||r.tokens===!0){let Re;for(let K=0;K<s.length;K++){let pt=Re?Re+1:l,yt=s[K],Ue=e.slice(pt,yt);r.tokens&&(K===0&&l!==0?(i[K].isPrefix=!0,i[K].value=Jt):i[K].value=Ue,kk(i[K]),k.maxDepth+=i[K].depth),(K!==0||Ue!=="")&&a.push(Ue),Re=yt}if(Re&&Re+1<e.length){let K=e.slice(Re+1);a.push(K),r.tokens&&(i[i.length-1].value=K,kk(i[i.length-1]),k.maxDepth+=i[i.length-1].depth)}k.slashes=s,k.parts=a}return k};Tk.exports=s5});var Nk=b((Ree,qk)=>{"use strict";var Es=Ss(),Pe=Ts(),{MAX_LENGTH:vc,POSIX_REGEX_SOURCE:i5,REGEX_NON_SPECIAL_CHARS:a5,REGEX_SPECIAL_CHARS_BACKREF:c5,REPLACEMENTS:Ek}=Es,u5=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(o=>Pe.escapeRegex(o)).join("..")}return r},to=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Ck=e=>{let t=[],r=0,n=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")r++;else if(a==="]"&&r>0)r--;else if(r===0){if(a==="(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},l5=e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},Pk=e=>{let t=e.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(l5(t))return t.replace(/\\(.)/g,"$1")},d5=e=>{let t=e.map(Pk).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let o=t[r],s=t[n],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Kf=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let r=0,n=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){r++;continue}if(a==="]"&&r>0){r--;continue}if(!(r>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},f5=e=>{let t=0,r=[];for(;t<e.length;){let o=Kf(e.slice(t),!1);if(!o||o.type!=="*")return;let s=Ck(o.body).map(a=>a.trim());if(s.length!==1)return;let i=Pk(s[0]);if(!i||i.length!==1)return;r.push(i),t+=o.end+1}return r.length<1?void 0:`${r.length===1?Pe.escapeRegex(r[0]):`[${r.map(o=>Pe.escapeRegex(o)).join("")}]`}*`},m5=e=>{let t=0,r=e.trim(),n=Kf(r);for(;n;)t++,r=n.body.trim(),n=Kf(r);return t},h5=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Es.DEFAULT_MAX_EXTGLOB_RECURSION,n=Ck(e).map(o=>o.trim());if(n.length>1&&(n.some(o=>o==="")||n.some(o=>/^[*?]+$/.test(o))||d5(n)))return{risky:!0};for(let o of n){let s=f5(o);if(s)return{risky:!0,safeOutput:s};if(m5(o)>r)return{risky:!0}}return{risky:!1}},Gf=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Ek[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(vc,r.maxLength):vc,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let s={type:"bos",value:"",output:r.prepend||""},i=[s],a=r.capture?"":"?:",c=Pe.isWindows(t),u=Es.globChars(c),l=Es.extglobChars(u),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:h,DOTS_SLASH:p,NO_DOT:y,NO_DOT_SLASH:g,NO_DOTS_SLASH:w,QMARK:A,QMARK_NO_DOT:C,STAR:E,START_ANCHOR:v}=u,P=N=>`(${a}(?:(?!${v}${N.dot?p:d}).)*?)`,x=r.dot?"":y,O=r.dot?A:C,Z=r.bash===!0?P(r):E;r.capture&&(Z=`(${Z})`),typeof r.noext=="boolean"&&(r.noextglob=r.noext);let _={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Pe.removePrefix(e,_),o=e.length;let L=[],J=[],Jt=[],$=s,k,Re=()=>_.index===o-1,K=_.peek=(N=1)=>e[_.index+N],pt=_.advance=()=>e[++_.index]||"",yt=()=>e.slice(_.index+1),Ue=(N="",ie=0)=>{_.consumed+=N,_.index+=ie},Ns=N=>{_.output+=N.output!=null?N.output:N.value,Ue(N.value)},OT=()=>{let N=1;for(;K()==="!"&&(K(2)!=="("||K(3)==="?");)pt(),_.start++,N++;return N%2===0?!1:(_.negated=!0,_.start++,!0)},Rs=N=>{_[N]++,Jt.push(N)},Xt=N=>{_[N]--,Jt.pop()},U=N=>{if($.type==="globstar"){let ie=_.braces>0&&(N.type==="comma"||N.type==="brace"),q=N.extglob===!0||L.length&&(N.type==="pipe"||N.type==="paren");N.type!=="slash"&&N.type!=="paren"&&!ie&&!q&&(_.output=_.output.slice(0,-$.output.length),$.type="star",$.value="*",$.output=Z,_.output+=$.output)}if(L.length&&N.type!=="paren"&&(L[L.length-1].inner+=N.value),(N.value||N.output)&&Ns(N),$&&$.type==="text"&&N.type==="text"){$.value+=N.value,$.output=($.output||"")+N.value;return}N.prev=$,i.push(N),$=N},Os=(N,ie)=>{let q={...l[ie],conditions:1,inner:""};q.prev=$,q.parens=_.parens,q.output=_.output,q.startIndex=_.index,q.tokensIndex=i.length;let j=(r.capture?"(":"")+q.open;Rs("parens"),U({type:N,value:ie,output:_.output?"":h}),U({type:"paren",extglob:!0,value:pt(),output:j}),L.push(q)},IT=N=>{let ie=e.slice(N.startIndex,_.index+1),q=e.slice(N.startIndex+2,_.index),j=h5(q,r);if((N.type==="plus"||N.type==="star")&&j.risky){let re=j.safeOutput?(N.output?"":h)+(r.capture?`(${j.safeOutput})`:j.safeOutput):void 0,gt=i[N.tokensIndex];gt.type="text",gt.value=ie,gt.output=re||Pe.escapeRegex(ie);for(let bt=N.tokensIndex+1;bt<i.length;bt++)i[bt].value="",i[bt].output="",delete i[bt].suffix;_.output=N.output+gt.output,_.backtrack=!0,U({type:"paren",extglob:!0,value:k,output:""}),Xt("parens");return}let ne=N.close+(r.capture?")":""),we;if(N.type==="negate"){let re=Z;if(N.inner&&N.inner.length>1&&N.inner.includes("/")&&(re=P(r)),(re!==Z||Re()||/^\)+$/.test(yt()))&&(ne=N.close=`)$))${re}`),N.inner.includes("*")&&(we=yt())&&/^\.[^\\/.]+$/.test(we)){let gt=Gf(we,{...t,fastpaths:!1}).output;ne=N.close=`)${gt})${re})`}N.prev.type==="bos"&&(_.negatedExtglob=!0)}U({type:"paren",extglob:!0,value:k,output:ne}),Xt("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let N=!1,ie=e.replace(c5,(q,j,ne,we,re,gt)=>we==="\\"?(N=!0,q):we==="?"?j?j+we+(re?A.repeat(re.length):""):gt===0?O+(re?A.repeat(re.length):""):A.repeat(ne.length):we==="."?d.repeat(ne.length):we==="*"?j?j+we+(re?Z:""):Z:j?q:`\\${q}`);return N===!0&&(r.unescape===!0?ie=ie.replace(/\\/g,""):ie=ie.replace(/\\+/g,q=>q.length%2===0?"\\\\":q?"\\":"")),ie===e&&r.contains===!0?(_.output=e,_):(_.output=Pe.wrapOutput(ie,_,t),_)}for(;!Re();){if(k=pt(),k==="\0")continue;if(k==="\\"){let q=K();if(q==="/"&&r.bash!==!0||q==="."||q===";")continue;if(!q){k+="\\",U({type:"text",value:k});continue}let j=/^\\+/.exec(yt()),ne=0;if(j&&j[0].length>2&&(ne=j[0].length,_.index+=ne,ne%2!==0&&(k+="\\")),r.unescape===!0?k=pt():k+=pt(),_.brackets===0){U({type:"text",value:k});continue}}if(_.brackets>0&&(k!=="]"||$.value==="["||$.value==="[^")){if(r.posix!==!1&&k===":"){let q=$.value.slice(1);if(q.includes("[")&&($.posix=!0,q.includes(":"))){let j=$.value.lastIndexOf("["),ne=$.value.slice(0,j),we=$.value.slice(j+2),re=i5[we];if(re){$.value=ne+re,_.backtrack=!0,pt(),!s.output&&i.indexOf($)===1&&(s.output=h);continue}}}(k==="["&&K()!==":"||k==="-"&&K()==="]")&&(k=`\\${k}`),k==="]"&&($.value==="["||$.value==="[^")&&(k=`\\${k}`),r.posix===!0&&k==="!"&&$.value==="["&&(k="^"),$.value+=k,Ns({value:k});continue}if(_.quotes===1&&k!=='"'){k=Pe.escapeRegex(k),$.value+=k,Ns({value:k});continue}if(k==='"'){_.quotes=_.quotes===1?0:1,r.keepQuotes===!0&&U({type:"text",value:k});continue}if(k==="("){Rs("parens"),U({type:"paren",value:k});continue}if(k===")"){if(_.parens===0&&r.strictBrackets===!0)throw new SyntaxError(to("opening","("));let q=L[L.length-1];if(q&&_.parens===q.parens+1){IT(L.pop());continue}U({type:"paren",value:k,output:_.parens?")":"\\)"}),Xt("parens");continue}if(k==="["){if(r.nobracket===!0||!yt().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(to("closing","]"));k=`\\${k}`}else Rs("brackets");U({type:"bracket",value:k});continue}if(k==="]"){if(r.nobracket===!0||$&&$.type==="bracket"&&$.value.length===1){U({type:"text",value:k,output:`\\${k}`});continue}if(_.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(to("opening","["));U({type:"text",value:k,output:`\\${k}`});continue}Xt("brackets");let q=$.value.slice(1);if($.posix!==!0&&q[0]==="^"&&!q.includes("/")&&(k=`/${k}`),$.value+=k,Ns({value:k}),r.literalBrackets===!1||Pe.hasRegexChars(q))continue;let j=Pe.escapeRegex($.value);if(_.output=_.output.slice(0,-$.value.length),r.literalBrackets===!0){_.output+=j,$.value=j;continue}$.value=`(${a}${j}|${$.value})`,_.output+=$.value;continue}if(k==="{"&&r.nobrace!==!0){Rs("braces");let q={type:"brace",value:k,output:"(",outputIndex:_.output.length,tokensIndex:_.tokens.length};J.push(q),U(q);continue}if(k==="}"){let q=J[J.length-1];if(r.nobrace===!0||!q){U({type:"text",value:k,output:k});continue}let j=")";if(q.dots===!0){let ne=i.slice(),we=[];for(let re=ne.length-1;re>=0&&(i.pop(),ne[re].type!=="brace");re--)ne[re].type!=="dots"&&we.unshift(ne[re].value);j=u5(we,r),_.backtrack=!0}if(q.comma!==!0&&q.dots!==!0){let ne=_.output.slice(0,q.outputIndex),we=_.tokens.slice(q.tokensIndex);q.value=q.output="\\{",k=j="\\}",_.output=ne;for(let re of we)_.output+=re.output||re.value}U({type:"brace",value:k,output:j}),Xt("braces"),J.pop();continue}if(k==="|"){L.length>0&&L[L.length-1].conditions++,U({type:"text",value:k});continue}if(k===","){let q=k,j=J[J.length-1];j&&Jt[Jt.length-1]==="braces"&&(j.comma=!0,q="|"),U({type:"comma",value:k,output:q});continue}if(k==="/"){if($.type==="dot"&&_.index===_.start+1){_.start=_.index+1,_.consumed="",_.output="",i.pop(),$=s;continue}U({type:"slash",value:k,output:m});continue}if(k==="."){if(_.braces>0&&$.type==="dot"){$.value==="."&&($.output=d);let q=J[J.length-1];$.type="dots",$.output+=k,$.value+=k,q.dots=!0;continue}if(_.braces+_.parens===0&&$.type!=="bos"&&$.type!=="slash"){U({type:"text",value:k,output:d});continue}U({type:"dot",value:k,output:d});continue}if(k==="?"){if(!($&&$.value==="(")&&r.noextglob!==!0&&K()==="("&&K(2)!=="?"){Os("qmark",k);continue}if($&&$.type==="paren"){let j=K(),ne=k;if(j==="<"&&!Pe.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");($.value==="("&&!/[!=<:]/.test(j)||j==="<"&&!/<([!=]|\w+>)/.test(yt()))&&(ne=`\\${k}`),U({type:"text",value:k,output:ne});continue}if(r.dot!==!0&&($.type==="slash"||$.type==="bos")){U({type:"qmark",value:k,output:C});continue}U({type:"qmark",value:k,output:A});continue}if(k==="!"){if(r.noextglob!==!0&&K()==="("&&(K(2)!=="?"||!/[!=<:]/.test(K(3)))){Os("negate",k);continue}if(r.nonegate!==!0&&_.index===0){OT();continue}}if(k==="+"){if(r.noextglob!==!0&&K()==="("&&K(2)!=="?"){Os("plus",k);continue}if($&&$.value==="("||r.regex===!1){U({type:"plus",value:k,output:f});continue}if($&&($.type==="bracket"||$.type==="paren"||$.type==="brace")||_.parens>0){U({type:"plus",value:k});continue}U({type:"plus",value:f});continue}if(k==="@"){if(r.noextglob!==!0&&K()==="("&&K(2)!=="?"){U({type:"at",extglob:!0,value:k,output:""});continue}U({type:"text",value:k});continue}if(k!=="*"){(k==="$"||k==="^")&&(k=`\\${k}`);let q=a5.exec(yt());q&&(k+=q[0],_.index+=q[0].length),U({type:"text",value:k});continue}if($&&($.type==="globstar"||$.star===!0)){$.type="star",$.star=!0,$.value+=k,$.output=Z,_.backtrack=!0,_.globstar=!0,Ue(k);continue}let N=yt();if(r.noextglob!==!0&&/^\([^?]/.test(N)){Os("star",k);continue}if($.type==="star"){if(r.noglobstar===!0){Ue(k);continue}let q=$.prev,j=q.prev,ne=q.type==="slash"||q.type==="bos",we=j&&(j.type==="star"||j.type==="globstar");if(r.bash===!0&&(!ne||N[0]&&N[0]!=="/")){U({type:"star",value:k,output:""});continue}let re=_.braces>0&&(q.type==="comma"||q.type==="brace"),gt=L.length&&(q.type==="pipe"||q.type==="paren");if(!ne&&q.type!=="paren"&&!re&&!gt){U({type:"star",value:k,output:""});continue}for(;N.slice(0,3)==="/**";){let bt=e[_.index+4];if(bt&&bt!=="/")break;N=N.slice(3),Ue("/**",3)}if(q.type==="bos"&&Re()){$.type="globstar",$.value+=k,$.output=P(r),_.output=$.output,_.globstar=!0,Ue(k);continue}if(q.type==="slash"&&q.prev.type!=="bos"&&!we&&Re()){_.output=_.output.slice(0,-(q.output+$.output).length),q.output=`(?:${q.output}`,$.type="globstar",$.output=P(r)+(r.strictSlashes?")":"|$)"),$.value+=k,_.globstar=!0,_.output+=q.output+$.output,Ue(k);continue}if(q.type==="slash"&&q.prev.type!=="bos"&&N[0]==="/"){let bt=N[1]!==void 0?"|$":"";_.output=_.output.slice(0,-(q.output+$.output).length),q.output=`(?:${q.output}`,$.type="globstar",$.output=`${P(r)}${m}|${m}${bt})`,$.value+=k,_.output+=q.output+$.output,_.globstar=!0,Ue(k+pt()),U({type:"slash",value:"/",output:""});continue}if(q.type==="bos"&&N[0]==="/"){$.type="globstar",$.value+=k,$.output=`(?:^|${m}|${P(r)}${m})`,_.output=$.output,_.globstar=!0,Ue(k+pt()),U({type:"slash",value:"/",output:""});continue}_.output=_.output.slice(0,-$.output.length),$.type="globstar",$.output=P(r),$.value+=k,_.output+=$.output,_.globstar=!0,Ue(k);continue}let ie={type:"star",value:k,output:Z};if(r.bash===!0){ie.output=".*?",($.type==="bos"||$.type==="slash")&&(ie.output=x+ie.output),U(ie);continue}if($&&($.type==="bracket"||$.type==="paren")&&r.regex===!0){ie.output=k,U(ie);continue}(_.index===_.start||$.type==="slash"||$.type==="dot")&&($.type==="dot"?(_.output+=g,$.output+=g):r.dot===!0?(_.output+=w,$.output+=w):(_.output+=x,$.output+=x),K()!=="*"&&(_.output+=h,$.output+=h)),U(ie)}for(;_.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(to("closing","]"));_.output=Pe.escapeLast(_.output,"["),Xt("brackets")}for(;_.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(to("closing",")"));_.output=Pe.escapeLast(_.output,"("),Xt("parens")}for(;_.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(to("closing","}"));_.output=Pe.escapeLast(_.output,"{"),Xt("braces")}if(r.strictSlashes!==!0&&($.type==="star"||$.type==="bracket")&&U({type:"maybe_slash",value:"",output:`${m}?`}),_.backtrack===!0){_.output="";for(let N of _.tokens)_.output+=N.output!=null?N.output:N.value,N.suffix&&(_.output+=N.suffix)}return _};Gf.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(vc,r.maxLength):vc,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=Ek[e]||e;let s=Pe.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:u,NO_DOT:l,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:h}=Es.globChars(s),p=r.dot?d:l,y=r.dot?f:l,g=r.capture?"":"?:",w={negated:!1,prefix:""},A=r.bash===!0?".*?":m;r.capture&&(A=`(${A})`);let C=x=>x.noglobstar===!0?A:`(${g}(?:(?!${h}${x.dot?u:i}).)*?)`,E=x=>{switch(x){case"*":return`${p}${c}${A}`;case".*":return`${i}${c}${A}`;case"*.*":return`${p}${A}${i}${c}${A}`;case"*/*":return`${p}${A}${a}${c}${y}${A}`;case"**":return p+C(r);case"**/*":return`(?:${p}${C(r)}${a})?${y}${c}${A}`;case"**/*.*":return`(?:${p}${C(r)}${a})?${y}${A}${i}${c}${A}`;case"**/.*":return`(?:${p}${C(r)}${a})?${i}${c}${A}`;default:{let O=/^(.*?)\.(\w+)$/.exec(x);if(!O)return;let Z=E(O[1]);return Z?Z+i+O[2]:void 0}}},v=Pe.removePrefix(e,w),P=E(v);return P&&r.strictSlashes!==!0&&(P+=`${a}?`),P};qk.exports=Gf});var Ok=b((Oee,Rk)=>{"use strict";var p5=ee("path"),y5=Ak(),Jf=Nk(),Xf=Ts(),g5=Ss(),b5=e=>e&&typeof e=="object"&&!Array.isArray(e),he=(e,t,r=!1)=>{if(Array.isArray(e)){let l=e.map(f=>he(f,t,r));return f=>{for(let m of l){let h=m(f);if(h)return h}return!1}}let n=b5(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=Xf.isWindows(t),i=n?he.compileRe(e,t):he.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let l={...t,ignore:null,onMatch:null,onResult:null};c=he(o.ignore,l,r)}let u=(l,d=!1)=>{let{isMatch:f,match:m,output:h}=he.test(l,i,t,{glob:e,posix:s}),p={glob:e,state:a,regex:i,posix:s,input:l,output:h,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(p),f===!1?(p.isMatch=!1,d?p:!1):c(l)?(typeof o.onIgnore=="function"&&o.onIgnore(p),p.isMatch=!1,d?p:!1):(typeof o.onMatch=="function"&&o.onMatch(p),d?p:!0)};return r&&(u.state=a),u};he.test=(e,t,r,{glob:n,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=r||{},i=s.format||(o?Xf.toPosixSlashes:null),a=e===n,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===n),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=he.matchBase(e,t,r,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};he.matchBase=(e,t,r,n=Xf.isWindows(r))=>(t instanceof RegExp?t:he.makeRe(t,r)).test(p5.basename(e));he.isMatch=(e,t,r)=>he(t,r)(e);he.parse=(e,t)=>Array.isArray(e)?e.map(r=>he.parse(r,t)):Jf(e,{...t,fastpaths:!1});he.scan=(e,t)=>y5(e,t);he.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=he.toRegex(a,t);return n===!0&&(c.state=e),c};he.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Jf.fastpaths(e,t)),o.output||(o=Jf(e,t)),he.compileRe(o,t,r,n)};he.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};he.constants=g5;Rk.exports=he});var Lk=b((Iee,Ik)=>{"use strict";Ik.exports=Ok()});var Bk=b((Lee,jk)=>{"use strict";var Dk=ee("util"),zk=hk(),Ct=Lk(),Qf=Ts(),Mk=e=>e===""||e==="./",Fk=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},se=(e,t,r)=>{t=[].concat(t),e=[].concat(e);let n=new Set,o=new Set,s=new Set,i=0,a=l=>{s.add(l.output),r&&r.onResult&&r.onResult(l)};for(let l=0;l<t.length;l++){let d=Ct(String(t[l]),{...r,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let h=d(m,!0);(f?!h.isMatch:h.isMatch)&&(f?n.add(h.output):(n.delete(h.output),o.add(h.output)))}}let u=(i===t.length?[...s]:[...o]).filter(l=>!n.has(l));if(r&&u.length===0){if(r.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(r.nonull===!0||r.nullglob===!0)return r.unescape?t.map(l=>l.replace(/\\/g,"")):t}return u};se.match=se;se.matcher=(e,t)=>Ct(e,t);se.isMatch=(e,t,r)=>Ct(t,r)(e);se.any=se.isMatch;se.not=(e,t,r={})=>{t=[].concat(t).map(String);let n=new Set,o=[],s=a=>{r.onResult&&r.onResult(a),o.push(a.output)},i=new Set(se(e,t,{...r,onResult:s}));for(let a of o)i.has(a)||n.add(a);return[...n]};se.contains=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Dk.inspect(e)}"`);if(Array.isArray(t))return t.some(n=>se.contains(e,n,r));if(typeof t=="string"){if(Mk(e)||Mk(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return se.isMatch(e,t,{...r,contains:!0})};se.matchKeys=(e,t,r)=>{if(!Qf.isObject(e))throw new TypeError("Expected the first argument to be an object");let n=se(Object.keys(e),t,r),o={};for(let s of n)o[s]=e[s];return o};se.some=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=Ct(String(o),r);if(n.some(i=>s(i)))return!0}return!1};se.every=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=Ct(String(o),r);if(!n.every(i=>s(i)))return!1}return!0};se.all=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Dk.inspect(e)}"`);return[].concat(t).every(n=>Ct(n,r)(e))};se.capture=(e,t,r)=>{let n=Qf.isWindows(r),s=Ct.makeRe(String(e),{...r,capture:!0}).exec(n?Qf.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};se.makeRe=(...e)=>Ct.makeRe(...e);se.scan=(...e)=>Ct.scan(...e);se.parse=(e,t)=>{let r=[];for(let n of[].concat(e||[]))for(let o of zk(String(n),t))r.push(Ct.parse(o,t));return r};se.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!Fk(e)?[e]:zk(e,t)};se.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return se.braces(e,{...t,expand:!0})};se.hasBraces=Fk;jk.exports=se});var Xk=b(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});I.isAbsolute=I.partitionAbsoluteAndRelative=I.removeDuplicateSlashes=I.matchAny=I.convertPatternsToRe=I.makeRe=I.getPatternParts=I.expandBraceExpansion=I.expandPatternsWithBraceExpansion=I.isAffectDepthOfReadingPattern=I.endsWithSlashGlobStar=I.hasGlobStar=I.getBaseDirectory=I.isPatternRelatedToParentDirectory=I.getPatternsOutsideCurrentDirectory=I.getPatternsInsideCurrentDirectory=I.getPositivePatterns=I.getNegativePatterns=I.isPositivePattern=I.isNegativePattern=I.convertToNegativePattern=I.convertToPositivePattern=I.isDynamicPattern=I.isStaticPattern=void 0;var Uk=ee("path"),w5=N$(),em=Bk(),Zk="**",x5="\\",v5=/[*?]|^!/,_5=/\[[^[]*]/,$5=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,k5=/[!*+?@]\([^(]*\)/,S5=/,|\.\./,T5=/(?!^)\/{2,}/g;function Wk(e,t={}){return!Hk(e,t)}I.isStaticPattern=Wk;function Hk(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(x5)||v5.test(e)||_5.test(e)||$5.test(e)||t.extglob!==!1&&k5.test(e)||t.braceExpansion!==!1&&A5(e))}I.isDynamicPattern=Hk;function A5(e){let t=e.indexOf("{");if(t===-1)return!1;let r=e.indexOf("}",t+1);if(r===-1)return!1;let n=e.slice(t,r);return S5.test(n)}function E5(e){return _c(e)?e.slice(1):e}I.convertToPositivePattern=E5;function C5(e){return"!"+e}I.convertToNegativePattern=C5;function _c(e){return e.startsWith("!")&&e[1]!=="("}I.isNegativePattern=_c;function Yk(e){return!_c(e)}I.isPositivePattern=Yk;function P5(e){return e.filter(_c)}I.getNegativePatterns=P5;function q5(e){return e.filter(Yk)}I.getPositivePatterns=q5;function N5(e){return e.filter(t=>!tm(t))}I.getPatternsInsideCurrentDirectory=N5;function R5(e){return e.filter(tm)}I.getPatternsOutsideCurrentDirectory=R5;function tm(e){return e.startsWith("..")||e.startsWith("./..")}I.isPatternRelatedToParentDirectory=tm;function O5(e){return w5(e,{flipBackslashes:!1})}I.getBaseDirectory=O5;function I5(e){return e.includes(Zk)}I.hasGlobStar=I5;function Vk(e){return e.endsWith("/"+Zk)}I.endsWithSlashGlobStar=Vk;function L5(e){let t=Uk.basename(e);return Vk(e)||Wk(t)}I.isAffectDepthOfReadingPattern=L5;function M5(e){return e.reduce((t,r)=>t.concat(Kk(r)),[])}I.expandPatternsWithBraceExpansion=M5;function Kk(e){let t=em.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((r,n)=>r.length-n.length),t.filter(r=>r!=="")}I.expandBraceExpansion=Kk;function D5(e,t){let{parts:r}=em.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return r.length===0&&(r=[e]),r[0].startsWith("/")&&(r[0]=r[0].slice(1),r.unshift("")),r}I.getPatternParts=D5;function Gk(e,t){return em.makeRe(e,t)}I.makeRe=Gk;function z5(e,t){return e.map(r=>Gk(r,t))}I.convertPatternsToRe=z5;function F5(e,t){return t.some(r=>r.test(e))}I.matchAny=F5;function j5(e){return e.replace(T5,"/")}I.removeDuplicateSlashes=j5;function B5(e){let t=[],r=[];for(let n of e)Jk(n)?t.push(n):r.push(n);return[t,r]}I.partitionAbsoluteAndRelative=B5;function Jk(e){return Uk.isAbsolute(e)}I.isAbsolute=Jk});var rS=b((Dee,tS)=>{"use strict";var U5=ee("stream"),Qk=U5.PassThrough,Z5=Array.prototype.slice;tS.exports=W5;function W5(){let e=[],t=Z5.call(arguments),r=!1,n=t[t.length-1];n&&!Array.isArray(n)&&n.pipe==null?t.pop():n={};let o=n.end!==!1,s=n.pipeError===!0;n.objectMode==null&&(n.objectMode=!0),n.highWaterMark==null&&(n.highWaterMark=64*1024);let i=Qk(n);function a(){for(let l=0,d=arguments.length;l<d;l++)e.push(eS(arguments[l],n));return c(),this}function c(){if(r)return;r=!0;let l=e.shift();if(!l){process.nextTick(u);return}Array.isArray(l)||(l=[l]);let d=l.length+1;function f(){--d>0||(r=!1,c())}function m(h){function p(){h.removeListener("merge2UnpipeEnd",p),h.removeListener("end",p),s&&h.removeListener("error",y),f()}function y(g){i.emit("error",g)}if(h._readableState.endEmitted)return f();h.on("merge2UnpipeEnd",p),h.on("end",p),s&&h.on("error",y),h.pipe(i,{end:!1}),h.resume()}for(let h=0;h<l.length;h++)m(l[h]);f()}function u(){r=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(l){l.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function eS(e,t){if(Array.isArray(e))for(let r=0,n=e.length;r<n;r++)e[r]=eS(e[r],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(Qk(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var oS=b($c=>{"use strict";Object.defineProperty($c,"__esModule",{value:!0});$c.merge=void 0;var H5=rS();function Y5(e){let t=H5(e);return e.forEach(r=>{r.once("error",n=>t.emit("error",n))}),t.once("close",()=>nS(e)),t.once("end",()=>nS(e)),t}$c.merge=Y5;function nS(e){e.forEach(t=>t.emit("close"))}});var sS=b(ro=>{"use strict";Object.defineProperty(ro,"__esModule",{value:!0});ro.isEmpty=ro.isString=void 0;function V5(e){return typeof e=="string"}ro.isString=V5;function K5(e){return e===""}ro.isEmpty=K5});var Gt=b(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});qe.string=qe.stream=qe.pattern=qe.path=qe.fs=qe.errno=qe.array=void 0;var G5=w$();qe.array=G5;var J5=x$();qe.errno=J5;var X5=v$();qe.fs=X5;var Q5=S$();qe.path=Q5;var e8=Xk();qe.pattern=e8;var t8=oS();qe.stream=t8;var r8=sS();qe.string=r8});var uS=b(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.convertPatternGroupToTask=Ne.convertPatternGroupsToTasks=Ne.groupPatternsByBaseDirectory=Ne.getNegativePatternsAsPositive=Ne.getPositivePatterns=Ne.convertPatternsToTasks=Ne.generate=void 0;var mt=Gt();function n8(e,t){let r=iS(e,t),n=iS(t.ignore,t),o=aS(r),s=cS(r,n),i=o.filter(l=>mt.pattern.isStaticPattern(l,t)),a=o.filter(l=>mt.pattern.isDynamicPattern(l,t)),c=rm(i,s,!1),u=rm(a,s,!0);return c.concat(u)}Ne.generate=n8;function iS(e,t){let r=e;return t.braceExpansion&&(r=mt.pattern.expandPatternsWithBraceExpansion(r)),t.baseNameMatch&&(r=r.map(n=>n.includes("/")?n:`**/${n}`)),r.map(n=>mt.pattern.removeDuplicateSlashes(n))}function rm(e,t,r){let n=[],o=mt.pattern.getPatternsOutsideCurrentDirectory(e),s=mt.pattern.getPatternsInsideCurrentDirectory(e),i=nm(o),a=nm(s);return n.push(...om(i,t,r)),"."in a?n.push(sm(".",s,t,r)):n.push(...om(a,t,r)),n}Ne.convertPatternsToTasks=rm;function aS(e){return mt.pattern.getPositivePatterns(e)}Ne.getPositivePatterns=aS;function cS(e,t){return mt.pattern.getNegativePatterns(e).concat(t).map(mt.pattern.convertToPositivePattern)}Ne.getNegativePatternsAsPositive=cS;function nm(e){let t={};return e.reduce((r,n)=>{let o=mt.pattern.getBaseDirectory(n);return o in r?r[o].push(n):r[o]=[n],r},t)}Ne.groupPatternsByBaseDirectory=nm;function om(e,t,r){return Object.keys(e).map(n=>sm(n,e[n],t,r))}Ne.convertPatternGroupsToTasks=om;function sm(e,t,r,n){return{dynamic:n,positive:t,negative:r,base:e,patterns:[].concat(t,r.map(mt.pattern.convertToNegativePattern))}}Ne.convertPatternGroupToTask=sm});var dS=b(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.read=void 0;function o8(e,t,r){t.fs.lstat(e,(n,o)=>{if(n!==null){lS(r,n);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){im(r,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){lS(r,s);return}im(r,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),im(r,i)})})}kc.read=o8;function lS(e,t){e(t)}function im(e,t){e(null,t)}});var fS=b(Sc=>{"use strict";Object.defineProperty(Sc,"__esModule",{value:!0});Sc.read=void 0;function s8(e,t){let r=t.fs.lstatSync(e);if(!r.isSymbolicLink()||!t.followSymbolicLink)return r;try{let n=t.fs.statSync(e);return t.markSymbolicLink&&(n.isSymbolicLink=()=>!0),n}catch(n){if(!t.throwErrorOnBrokenSymbolicLink)return r;throw n}}Sc.read=s8});var mS=b(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.createFileSystemAdapter=kr.FILE_SYSTEM_ADAPTER=void 0;var Tc=ee("fs");kr.FILE_SYSTEM_ADAPTER={lstat:Tc.lstat,stat:Tc.stat,lstatSync:Tc.lstatSync,statSync:Tc.statSync};function i8(e){return e===void 0?kr.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},kr.FILE_SYSTEM_ADAPTER),e)}kr.createFileSystemAdapter=i8});var hS=b(cm=>{"use strict";Object.defineProperty(cm,"__esModule",{value:!0});var a8=mS(),am=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=a8.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,r){return t??r}};cm.default=am});var on=b(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.statSync=Sr.stat=Sr.Settings=void 0;var pS=dS(),c8=fS(),um=hS();Sr.Settings=um.default;function u8(e,t,r){if(typeof t=="function"){pS.read(e,lm(),t);return}pS.read(e,lm(t),r)}Sr.stat=u8;function l8(e,t){let r=lm(t);return c8.read(e,r)}Sr.statSync=l8;function lm(e={}){return e instanceof um.default?e:new um.default(e)}});var bS=b((Vee,gS)=>{var yS;gS.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(yS||(yS=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var xS=b((Kee,wS)=>{wS.exports=f8;var d8=bS();function f8(e,t){let r,n,o,s=!0;Array.isArray(e)?(r=[],n=e.length):(o=Object.keys(e),r={},n=o.length);function i(c){function u(){t&&t(c,r),t=null}s?d8(u):u()}function a(c,u,l){r[c]=l,(--n===0||u)&&i(u)}n?o?o.forEach(function(c){e[c](function(u,l){a(c,u,l)})}):e.forEach(function(c,u){c(function(l,d){a(u,l,d)})}):i(null),s=!1}});var dm=b(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var Ac=process.versions.node.split(".");if(Ac[0]===void 0||Ac[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var vS=Number.parseInt(Ac[0],10),m8=Number.parseInt(Ac[1],10),_S=10,h8=10,p8=vS>_S,y8=vS===_S&&m8>=h8;Ec.IS_SUPPORT_READDIR_WITH_FILE_TYPES=p8||y8});var $S=b(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});Cc.createDirentFromStats=void 0;var fm=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function g8(e,t){return new fm(e,t)}Cc.createDirentFromStats=g8});var mm=b(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});Pc.fs=void 0;var b8=$S();Pc.fs=b8});var hm=b(qc=>{"use strict";Object.defineProperty(qc,"__esModule",{value:!0});qc.joinPathSegments=void 0;function w8(e,t,r){return e.endsWith(r)?e+t:e+r+t}qc.joinPathSegments=w8});var CS=b(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});Tr.readdir=Tr.readdirWithFileTypes=Tr.read=void 0;var x8=on(),kS=xS(),v8=dm(),SS=mm(),TS=hm();function _8(e,t,r){if(!t.stats&&v8.IS_SUPPORT_READDIR_WITH_FILE_TYPES){AS(e,t,r);return}ES(e,t,r)}Tr.read=_8;function AS(e,t,r){t.fs.readdir(e,{withFileTypes:!0},(n,o)=>{if(n!==null){Nc(r,n);return}let s=o.map(a=>({dirent:a,name:a.name,path:TS.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){pm(r,s);return}let i=s.map(a=>$8(a,t));kS(i,(a,c)=>{if(a!==null){Nc(r,a);return}pm(r,c)})})}Tr.readdirWithFileTypes=AS;function $8(e,t){return r=>{if(!e.dirent.isSymbolicLink()){r(null,e);return}t.fs.stat(e.path,(n,o)=>{if(n!==null){if(t.throwErrorOnBrokenSymbolicLink){r(n);return}r(null,e);return}e.dirent=SS.fs.createDirentFromStats(e.name,o),r(null,e)})}}function ES(e,t,r){t.fs.readdir(e,(n,o)=>{if(n!==null){Nc(r,n);return}let s=o.map(i=>{let a=TS.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{x8.stat(a,t.fsStatSettings,(u,l)=>{if(u!==null){c(u);return}let d={name:i,path:a,dirent:SS.fs.createDirentFromStats(i,l)};t.stats&&(d.stats=l),c(null,d)})}});kS(s,(i,a)=>{if(i!==null){Nc(r,i);return}pm(r,a)})})}Tr.readdir=ES;function Nc(e,t){e(t)}function pm(e,t){e(null,t)}});var OS=b(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.readdir=Ar.readdirWithFileTypes=Ar.read=void 0;var k8=on(),S8=dm(),PS=mm(),qS=hm();function T8(e,t){return!t.stats&&S8.IS_SUPPORT_READDIR_WITH_FILE_TYPES?NS(e,t):RS(e,t)}Ar.read=T8;function NS(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(n=>{let o={dirent:n,name:n.name,path:qS.joinPathSegments(e,n.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=PS.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}Ar.readdirWithFileTypes=NS;function RS(e,t){return t.fs.readdirSync(e).map(n=>{let o=qS.joinPathSegments(e,n,t.pathSegmentSeparator),s=k8.statSync(o,t.fsStatSettings),i={name:n,path:o,dirent:PS.fs.createDirentFromStats(n,s)};return t.stats&&(i.stats=s),i})}Ar.readdir=RS});var IS=b(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.createFileSystemAdapter=Er.FILE_SYSTEM_ADAPTER=void 0;var no=ee("fs");Er.FILE_SYSTEM_ADAPTER={lstat:no.lstat,stat:no.stat,lstatSync:no.lstatSync,statSync:no.statSync,readdir:no.readdir,readdirSync:no.readdirSync};function A8(e){return e===void 0?Er.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},Er.FILE_SYSTEM_ADAPTER),e)}Er.createFileSystemAdapter=A8});var LS=b(gm=>{"use strict";Object.defineProperty(gm,"__esModule",{value:!0});var E8=ee("path"),C8=on(),P8=IS(),ym=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=P8.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,E8.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new C8.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};gm.default=ym});var Rc=b(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});Cr.Settings=Cr.scandirSync=Cr.scandir=void 0;var MS=CS(),q8=OS(),bm=LS();Cr.Settings=bm.default;function N8(e,t,r){if(typeof t=="function"){MS.read(e,wm(),t);return}MS.read(e,wm(t),r)}Cr.scandir=N8;function R8(e,t){let r=wm(t);return q8.read(e,r)}Cr.scandirSync=R8;function wm(e={}){return e instanceof bm.default?e:new bm.default(e)}});var zS=b((ste,DS)=>{"use strict";function O8(e){var t=new e,r=t;function n(){var s=t;return s.next?t=s.next:(t=new e,r=t),s.next=null,s}function o(s){r.next=s,r=s}return{get:n,release:o}}DS.exports=O8});var jS=b((ite,xm)=>{"use strict";var I8=zS();function FS(e,t,r){if(typeof e=="function"&&(r=t,t=e,e=null),!(r>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var n=I8(L8),o=null,s=null,i=0,a=null,c={push:p,drain:Be,saturated:Be,pause:l,paused:!1,get concurrency(){return r},set concurrency(v){if(!(v>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(r=v,!c.paused)for(;o&&i<r;)i++,g()},running:u,resume:m,idle:h,length:d,getQueue:f,unshift:y,empty:Be,kill:w,killAndDrain:A,error:E,abort:C};return c;function u(){return i}function l(){c.paused=!0}function d(){for(var v=o,P=0;v;)v=v.next,P++;return P}function f(){for(var v=o,P=[];v;)P.push(v.value),v=v.next;return P}function m(){if(c.paused){if(c.paused=!1,o===null){i++,g();return}for(;o&&i<r;)i++,g()}}function h(){return i===0&&c.length()===0}function p(v,P){var x=n.get();x.context=e,x.release=g,x.value=v,x.callback=P||Be,x.errorHandler=a,i>=r||c.paused?s?(s.next=x,s=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function y(v,P){var x=n.get();x.context=e,x.release=g,x.value=v,x.callback=P||Be,x.errorHandler=a,i>=r||c.paused?o?(x.next=o,o=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function g(v){v&&n.release(v);var P=o;P&&i<=r?c.paused?i--:(s===o&&(s=null),o=P.next,P.next=null,t.call(e,P.value,P.worked),s===null&&c.empty()):--i===0&&c.drain()}function w(){o=null,s=null,c.drain=Be}function A(){o=null,s=null,c.drain(),c.drain=Be}function C(){var v=o;for(o=null,s=null;v;){var P=v.next,x=v.callback,O=v.errorHandler,Z=v.value,_=v.context;v.value=null,v.callback=Be,v.errorHandler=null,v.next=null,O&&O(new Error("abort"),Z),x.call(_,new Error("abort")),n.release(v),v=P}c.drain=Be}function E(v){a=v}}function Be(){}function L8(){this.value=null,this.callback=Be,this.next=null,this.release=Be,this.context=null,this.errorHandler=null;var e=this;this.worked=function(r,n){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=Be,e.errorHandler&&s(r,i),o.call(e.context,r,n),e.release(e)}}function M8(e,t,r){typeof e=="function"&&(r=t,t=e,e=null);function n(l,d){t.call(this,l).then(function(f){d(null,f)},d)}var o=FS(e,n,r),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=u,o;function a(l){var d=new Promise(function(f,m){s(l,function(h,p){if(h){m(h);return}f(p)})});return d.catch(Be),d}function c(l){var d=new Promise(function(f,m){i(l,function(h,p){if(h){m(h);return}f(p)})});return d.catch(Be),d}function u(){var l=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return l}}xm.exports=FS;xm.exports.promise=M8});var Oc=b(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.joinPathSegments=Pt.replacePathSegmentSeparator=Pt.isAppliedFilter=Pt.isFatalError=void 0;function D8(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}Pt.isFatalError=D8;function z8(e,t){return e===null||e(t)}Pt.isAppliedFilter=z8;function F8(e,t){return e.split(/[/\\]/).join(t)}Pt.replacePathSegmentSeparator=F8;function j8(e,t,r){return e===""?t:e.endsWith(r)?e+t:e+r+t}Pt.joinPathSegments=j8});var $m=b(_m=>{"use strict";Object.defineProperty(_m,"__esModule",{value:!0});var B8=Oc(),vm=class{constructor(t,r){this._root=t,this._settings=r,this._root=B8.replacePathSegmentSeparator(t,r.pathSegmentSeparator)}};_m.default=vm});var Tm=b(Sm=>{"use strict";Object.defineProperty(Sm,"__esModule",{value:!0});var U8=ee("events"),Z8=Rc(),W8=jS(),Ic=Oc(),H8=$m(),km=class extends H8.default{constructor(t,r){super(t,r),this._settings=r,this._scandir=Z8.scandir,this._emitter=new U8.EventEmitter,this._queue=W8(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,r){let n={directory:t,base:r};this._queue.push(n,o=>{o!==null&&this._handleError(o)})}_worker(t,r){this._scandir(t.directory,this._settings.fsScandirSettings,(n,o)=>{if(n!==null){r(n,void 0);return}for(let s of o)this._handleEntry(s,t.base);r(null,void 0)})}_handleError(t){this._isDestroyed||!Ic.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,r){if(this._isDestroyed||this._isFatalError)return;let n=t.path;r!==void 0&&(t.path=Ic.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),Ic.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&Ic.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};Sm.default=km});var BS=b(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});var Y8=Tm(),Am=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new Y8.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(r=>{V8(t,r)}),this._reader.onEntry(r=>{this._storage.push(r)}),this._reader.onEnd(()=>{K8(t,this._storage)}),this._reader.read()}};Em.default=Am;function V8(e,t){e(t)}function K8(e,t){e(null,t)}});var US=b(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});var G8=ee("stream"),J8=Tm(),Cm=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new J8.default(this._root,this._settings),this._stream=new G8.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Pm.default=Cm});var ZS=b(Nm=>{"use strict";Object.defineProperty(Nm,"__esModule",{value:!0});var X8=Rc(),Lc=Oc(),Q8=$m(),qm=class extends Q8.default{constructor(){super(...arguments),this._scandir=X8.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,r){this._queue.add({directory:t,base:r})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,r){try{let n=this._scandir(t,this._settings.fsScandirSettings);for(let o of n)this._handleEntry(o,r)}catch(n){this._handleError(n)}}_handleError(t){if(Lc.isFatalError(this._settings,t))throw t}_handleEntry(t,r){let n=t.path;r!==void 0&&(t.path=Lc.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),Lc.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&Lc.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Nm.default=qm});var WS=b(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});var ez=ZS(),Rm=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new ez.default(this._root,this._settings)}read(){return this._reader.read()}};Om.default=Rm});var HS=b(Lm=>{"use strict";Object.defineProperty(Lm,"__esModule",{value:!0});var tz=ee("path"),rz=Rc(),Im=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,tz.sep),this.fsScandirSettings=new rz.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};Lm.default=Im});var Dc=b(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.Settings=qt.walkStream=qt.walkSync=qt.walk=void 0;var YS=BS(),nz=US(),oz=WS(),Mm=HS();qt.Settings=Mm.default;function sz(e,t,r){if(typeof t=="function"){new YS.default(e,Mc()).read(t);return}new YS.default(e,Mc(t)).read(r)}qt.walk=sz;function iz(e,t){let r=Mc(t);return new oz.default(e,r).read()}qt.walkSync=iz;function az(e,t){let r=Mc(t);return new nz.default(e,r).read()}qt.walkStream=az;function Mc(e={}){return e instanceof Mm.default?e:new Mm.default(e)}});var zc=b(zm=>{"use strict";Object.defineProperty(zm,"__esModule",{value:!0});var cz=ee("path"),uz=on(),VS=Gt(),Dm=class{constructor(t){this._settings=t,this._fsStatSettings=new uz.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return cz.resolve(this._settings.cwd,t)}_makeEntry(t,r){let n={name:r,path:r,dirent:VS.fs.createDirentFromStats(r,t)};return this._settings.stats&&(n.stats=t),n}_isFatalError(t){return!VS.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};zm.default=Dm});var Bm=b(jm=>{"use strict";Object.defineProperty(jm,"__esModule",{value:!0});var lz=ee("stream"),dz=on(),fz=Dc(),mz=zc(),Fm=class extends mz.default{constructor(){super(...arguments),this._walkStream=fz.walkStream,this._stat=dz.stat}dynamic(t,r){return this._walkStream(t,r)}static(t,r){let n=t.map(this._getFullEntryPath,this),o=new lz.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(n[s],t[s],r).then(c=>{c!==null&&r.entryFilter(c)&&o.push(c),s===n.length-1&&o.end(),a()}).catch(a);for(let s=0;s<n.length;s++)o.write(s);return o}_getEntry(t,r,n){return this._getStat(t).then(o=>this._makeEntry(o,r)).catch(o=>{if(n.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((r,n)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?r(s):n(o))})}};jm.default=Fm});var KS=b(Zm=>{"use strict";Object.defineProperty(Zm,"__esModule",{value:!0});var hz=Dc(),pz=zc(),yz=Bm(),Um=class extends pz.default{constructor(){super(...arguments),this._walkAsync=hz.walk,this._readerStream=new yz.default(this._settings)}dynamic(t,r){return new Promise((n,o)=>{this._walkAsync(t,r,(s,i)=>{s===null?n(i):o(s)})})}async static(t,r){let n=[],o=this._readerStream.static(t,r);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>n.push(a)),o.once("end",()=>s(n))})}};Zm.default=Um});var GS=b(Hm=>{"use strict";Object.defineProperty(Hm,"__esModule",{value:!0});var Cs=Gt(),Wm=class{constructor(t,r,n){this._patterns=t,this._settings=r,this._micromatchOptions=n,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let r=this._getPatternSegments(t),n=this._splitSegmentsIntoSections(r);this._storage.push({complete:n.length<=1,pattern:t,segments:r,sections:n})}}_getPatternSegments(t){return Cs.pattern.getPatternParts(t,this._micromatchOptions).map(n=>Cs.pattern.isDynamicPattern(n,this._settings)?{dynamic:!0,pattern:n,patternRe:Cs.pattern.makeRe(n,this._micromatchOptions)}:{dynamic:!1,pattern:n})}_splitSegmentsIntoSections(t){return Cs.array.splitWhen(t,r=>r.dynamic&&Cs.pattern.hasGlobStar(r.pattern))}};Hm.default=Wm});var JS=b(Vm=>{"use strict";Object.defineProperty(Vm,"__esModule",{value:!0});var gz=GS(),Ym=class extends gz.default{match(t){let r=t.split("/"),n=r.length,o=this._storage.filter(s=>!s.complete||s.segments.length>n);for(let s of o){let i=s.sections[0];if(!s.complete&&n>i.length||r.every((c,u)=>{let l=s.segments[u];return!!(l.dynamic&&l.patternRe.test(c)||!l.dynamic&&l.pattern===c)}))return!0}return!1}};Vm.default=Ym});var XS=b(Gm=>{"use strict";Object.defineProperty(Gm,"__esModule",{value:!0});var Fc=Gt(),bz=JS(),Km=class{constructor(t,r){this._settings=t,this._micromatchOptions=r}getFilter(t,r,n){let o=this._getMatcher(r),s=this._getNegativePatternsRe(n);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new bz.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let r=t.filter(Fc.pattern.isAffectDepthOfReadingPattern);return Fc.pattern.convertPatternsToRe(r,this._micromatchOptions)}_filter(t,r,n,o){if(this._isSkippedByDeep(t,r.path)||this._isSkippedSymbolicLink(r))return!1;let s=Fc.path.removeLeadingDotSegment(r.path);return this._isSkippedByPositivePatterns(s,n)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,r){return this._settings.deep===1/0?!1:this._getEntryLevel(t,r)>=this._settings.deep}_getEntryLevel(t,r){let n=r.split("/").length;if(t==="")return n;let o=t.split("/").length;return n-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,r){return!this._settings.baseNameMatch&&!r.match(t)}_isSkippedByNegativePatterns(t,r){return!Fc.pattern.matchAny(t,r)}};Gm.default=Km});var QS=b(Xm=>{"use strict";Object.defineProperty(Xm,"__esModule",{value:!0});var Pr=Gt(),Jm=class{constructor(t,r){this._settings=t,this._micromatchOptions=r,this.index=new Map}getFilter(t,r){let[n,o]=Pr.pattern.partitionAbsoluteAndRelative(r),s={positive:{all:Pr.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:Pr.pattern.convertPatternsToRe(n,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:Pr.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,r){let n=Pr.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(n)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(n,r,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(n),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,r,n){return!(!this._isMatchToPatterns(t,r.positive.all,n)||this._isMatchToPatterns(t,r.negative.relative,n)||this._isMatchToAbsoluteNegative(t,r.negative.absolute,n))}_isMatchToAbsoluteNegative(t,r,n){if(r.length===0)return!1;let o=Pr.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,r,n)}_isMatchToPatterns(t,r,n){if(r.length===0)return!1;let o=Pr.pattern.matchAny(t,r);return!o&&n?Pr.pattern.matchAny(t+"/",r):o}};Xm.default=Jm});var eT=b(eh=>{"use strict";Object.defineProperty(eh,"__esModule",{value:!0});var wz=Gt(),Qm=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return wz.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};eh.default=Qm});var rT=b(rh=>{"use strict";Object.defineProperty(rh,"__esModule",{value:!0});var tT=Gt(),th=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let r=t.path;return this._settings.absolute&&(r=tT.path.makeAbsolute(this._settings.cwd,r),r=tT.path.unixify(r)),this._settings.markDirectories&&t.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:r}):r}};rh.default=th});var jc=b(oh=>{"use strict";Object.defineProperty(oh,"__esModule",{value:!0});var xz=ee("path"),vz=XS(),_z=QS(),$z=eT(),kz=rT(),nh=class{constructor(t){this._settings=t,this.errorFilter=new $z.default(this._settings),this.entryFilter=new _z.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new vz.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new kz.default(this._settings)}_getRootDirectory(t){return xz.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let r=t.base==="."?"":t.base;return{basePath:r,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(r,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};oh.default=nh});var nT=b(ih=>{"use strict";Object.defineProperty(ih,"__esModule",{value:!0});var Sz=KS(),Tz=jc(),sh=class extends Tz.default{constructor(){super(...arguments),this._reader=new Sz.default(this._settings)}async read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return(await this.api(r,t,n)).map(s=>n.transform(s))}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};ih.default=sh});var oT=b(ch=>{"use strict";Object.defineProperty(ch,"__esModule",{value:!0});var Az=ee("stream"),Ez=Bm(),Cz=jc(),ah=class extends Cz.default{constructor(){super(...arguments),this._reader=new Ez.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t),o=this.api(r,t,n),s=new Az.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",n.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};ch.default=ah});var sT=b(lh=>{"use strict";Object.defineProperty(lh,"__esModule",{value:!0});var Pz=on(),qz=Dc(),Nz=zc(),uh=class extends Nz.default{constructor(){super(...arguments),this._walkSync=qz.walkSync,this._statSync=Pz.statSync}dynamic(t,r){return this._walkSync(t,r)}static(t,r){let n=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,r);i===null||!r.entryFilter(i)||n.push(i)}return n}_getEntry(t,r,n){try{let o=this._getStat(t);return this._makeEntry(o,r)}catch(o){if(n.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};lh.default=uh});var iT=b(fh=>{"use strict";Object.defineProperty(fh,"__esModule",{value:!0});var Rz=sT(),Oz=jc(),dh=class extends Oz.default{constructor(){super(...arguments),this._reader=new Rz.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return this.api(r,t,n).map(n.transform)}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};fh.default=dh});var aT=b(so=>{"use strict";Object.defineProperty(so,"__esModule",{value:!0});so.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var oo=ee("fs"),Iz=ee("os"),Lz=Math.max(Iz.cpus().length,1);so.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:oo.lstat,lstatSync:oo.lstatSync,stat:oo.stat,statSync:oo.statSync,readdir:oo.readdir,readdirSync:oo.readdirSync};var mh=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,Lz),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,r){return t===void 0?r:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},so.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};so.default=mh});var lT=b((qte,uT)=>{"use strict";var cT=uS(),Mz=nT(),Dz=oT(),zz=iT(),hh=aT(),st=Gt();async function ph(e,t){ht(e);let r=yh(e,Mz.default,t),n=await Promise.all(r);return st.array.flatten(n)}(function(e){e.glob=e,e.globSync=t,e.globStream=r,e.async=e;function t(u,l){ht(u);let d=yh(u,zz.default,l);return st.array.flatten(d)}e.sync=t;function r(u,l){ht(u);let d=yh(u,Dz.default,l);return st.stream.merge(d)}e.stream=r;function n(u,l){ht(u);let d=[].concat(u),f=new hh.default(l);return cT.generate(d,f)}e.generateTasks=n;function o(u,l){ht(u);let d=new hh.default(l);return st.pattern.isDynamicPattern(u,d)}e.isDynamicPattern=o;function s(u){return ht(u),st.path.escape(u)}e.escapePath=s;function i(u){return ht(u),st.path.convertPathToPattern(u)}e.convertPathToPattern=i;let a;(function(u){function l(f){return ht(f),st.path.escapePosixPath(f)}u.escapePath=l;function d(f){return ht(f),st.path.convertPosixPathToPattern(f)}u.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(u){function l(f){return ht(f),st.path.escapeWindowsPath(f)}u.escapePath=l;function d(f){return ht(f),st.path.convertWindowsPathToPattern(f)}u.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(ph||(ph={}));function yh(e,t,r){let n=[].concat(e),o=new hh.default(r),s=cT.generate(n,o),i=new t(o);return s.map(i.read,i)}function ht(e){if(![].concat(e).every(n=>st.string.isString(n)&&!st.string.isEmpty(n)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}uT.exports=ph});import{appendFileSync as iF,readFileSync as aF}from"node:fs";import{resolve as xh}from"node:path";import*as $h from"os";function Qt(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function kh(e,t,r){let n=new Hc(e,t,r);process.stdout.write(n.toString()+$h.EOL)}var _h="::",Hc=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=_h+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${UT(o)}`)}}return t+=`${_h}${BT(this.message)}`,t}};function BT(e){return Qt(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function UT(e){return Qt(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Sh from"crypto";import*as Ls from"fs";import*as Is from"os";function Th(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ls.existsSync(r))throw new Error(`Missing file at path: ${r}`);Ls.appendFileSync(r,`${Qt(t)}${Is.EOL}`,{encoding:"utf8"})}function Ah(e,t){let r=`ghadelimiter_${Sh.randomUUID()}`,n=Qt(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Is.EOL}${n}${Is.EOL}${r}`}import*as Rh from"os";import{EOL as ZT}from"os";import{constants as Eh,promises as WT}from"fs";var Yc=function(e,t,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(l){try{u(n.next(l))}catch(d){i(d)}}function c(l){try{u(n.throw(l))}catch(d){i(d)}}function u(l){l.done?s(l.value):o(l.value).then(a,c)}u((n=n.apply(e,t||[])).next())})},{access:HT,appendFile:YT,writeFile:VT}=WT,Ch="GITHUB_STEP_SUMMARY";var Vc=class{constructor(){this._buffer=""}filePath(){return Yc(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[Ch];if(!t)throw new Error(`Unable to find environment variable for $${Ch}. Check if your runtime environment supports job summaries.`);try{yield HT(t,Eh.R_OK|Eh.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return Yc(this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?VT:YT)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Yc(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(ZT)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(o).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.addRaw(s).addEOL()}addTable(t){let r=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:l}=i,d=a?"th":"td",f=Object.assign(Object.assign({},u&&{colspan:u}),l&&{rowspan:l});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:o,height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:r},i));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",t,n);return this.addRaw(o).addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},KT=new Vc;var Kc=KT;import qh from"os";import*as Ms from"fs";var{chmod:GT,copyFile:JT,lstat:XT,mkdir:QT,open:MF,readdir:eA,rename:tA,rm:rA,rmdir:DF,stat:nA,symlink:oA,unlink:sA}=Ms.promises,iA=process.platform==="win32";var zF=Ms.constants.O_RDONLY;var ZF=process.platform==="win32";var KF=qh.platform(),GF=qh.arch();var Nh;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Nh||(Nh={}));function Oh(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Ih(e,t){if(process.env.GITHUB_OUTPUT||"")return Th("OUTPUT",Ah(e,t));process.stdout.write(Rh.EOL),kh("set-output",{name:e},Qt(t))}var co=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],Nt=["exact","typographic","elided","bracketed"];function wt(e,t){return`${String(e).replace(/\B(?=(?:\d{3})+$)/g,",")} ${t}${e===1?"":"s"}`}function er({quotes:e,sources:t,claims:r,newsrooms:n}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=Nt.reduce((c,u)=>c+e[u],0),s=`${wt(r,"claim")}, ${wt(e.total,"quote")} from ${wt(t,"source")} by ${wt(n,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=co.filter(c=>!Nt.includes(c)).filter(c=>e[c]>0).map(c=>`${e[c]} ${c}`);return`${s}: ${o} verbatim, ${a.join(", ")}`}function tr({counts:{findings:e},conclusion:t}){let r=["error","warning","note"].filter(i=>e[i]>0).map(i=>wt(e[i],i)),n=r.length===0?"no findings":r.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${e.accepted} accepted`;return`${n}${o}${s}`}function un({base:e,counts:t,findings:r,fixed:n=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let o=r.filter(({status:i})=>i==="open"),s=t.new?t.new.error+t.new.warning+t.new.note:0;return`since ${e.ref}: ${s} new, ${n.length} fixed, ${o.length-s} still there`}function Lh({counts:e}){return co.filter(t=>e.quotes[t]>0).map(t=>`${e.quotes[t]} ${t}`).join(", ")}var mA=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]","gu");function Gc(e){return e.replace(mA,t=>`<U+${t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}>`)}function Te(e){return Gc(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}var Ds="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",Mh=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,hA=new RegExp(`^((?:\\s|${Ds.slice(0,-1)})*:)(${Ds}:)`,"u"),pA=new RegExp(`(#${Ds}#${Ds})\\[`,"gu");function Fs(e){return e.split(Mh).map(t=>Jc(t.replace(hA,"$1 $2"))).join(`
`)}function Jc(e){return e.replace(pA,"$1 [")}function uo({name:e,properties:t,message:r}){let n=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&Jc(s)===s).map(([s,i])=>`${s}=${yA(i)}`);return`::${n.length===0?e:`${e} ${n.join(",")}`}::${zs(Jc(r.split(Mh).join(`
`)))}`}function Dh(e,t){if(zs(e).length<=t)return e;let r=0,n="";for(let o of e){if(r+=zs(o).length,r>=t)break;n+=o}return`${n}\u2026`}function zs(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function yA(e){return zs(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var zh=10,Fh=4096,jh=300,gA=20,Bh={error:"error",warning:"warning",note:"notice"};function Uh(e,t=""){let r=[er(e.counts),tr(e),un(e)];return[...Xc(e,t).map(uo),...r.flatMap(o=>o===void 0?[]:[Fs(Te(o))])].map(o=>`${o}
`).join("")}function Xc(e,t){return["error","warning","note"].flatMap(r=>{let n=bA(e,r),o=r==="error"&&e.conclusion!=="clean"?zh-1:zh,s=n.length>o?n.slice(0,o-1):n,i=n.slice(s.length);return[...s.map(a=>wA(a,t)),...i.length===0?[]:[$A(i,r,t)]]})}function bA({findings:e,rules:t},r){let n=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(n.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===r).sort((s,i)=>o(s)-o(i))}function wA(e,t){let{primary:r}=e,n=r.line===r.endLine,o={file:`${t}${r.file}`,line:r.line,endLine:r.endLine,...n&&{col:r.column,endColumn:r.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return Zh({name:Bh[e.severity],properties:o,message:xA(e)})}function Zh({name:e,properties:t,message:r}){let n=uo({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:Dh(r,Math.max(Fh-1-n,Fh/4))}}function xA({message:e,related:t,notes:r,help:n}){return[e,...t.map(vA),...r.map(o=>`note: ${o}`),...n===void 0?[]:[`help: ${n}`]].map(Te).join(`
`)}function vA({file:e,line:t,text:r,label:n}){let o=r.trim()===""?"":`: \u201C${_A(Te(r))}\u201D`;return`${n??"see"}${o} (${e}:${t})`}function _A(e){let t=[...e];return t.length<=jh?e:`${t.slice(0,jh).join("")}\u2026`}function $A(e,t,r){let n=new Map;for(let{primary:f}of e)n.set(f.file,(n.get(f.file)??0)+1);let o=[...n].sort(([,f],[,m])=>m-f).slice(0,gA),s=o.map(([f,m])=>`${m} in ${r}${f}`),i=n.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,l=[`${wt(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${wt(i,"more file")}`]],d={title:"crossquote"};return Zh({name:Bh[t],properties:d,message:l.map(Te).join(`
`)})}function js(e){return`${[SA(e),TA(e),EA(e.facts),CA(e),NA(e),RA(e)].filter(r=>r!=="").join(`

`)}
`}function ue(e){return Te(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/@/g,"&#64;").replace(/#/g,"&#35;").replace(/:\/\//g,"&#58;//").replace(/\bwww\./gi,t=>`${t.slice(0,3)}&#46;`).replace(/[\\`*_{}[\]|~$]/g,"\\$&").replace(/^(\s*)([-+=]|\d+[.)])/,"$1\\$2")}function Qc(e){return e.split(/`([^`]+)`/).map((t,r)=>r%2===1?`\`${Te(t)}\``:ue(t)).join("")}var kA={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."};function SA(e){return["# Consistency report",`**${kA[e.conclusion]}** ${Wh(er(e.counts))}. ${Wh(tr(e))}.`].join(`

`)}function Wh(e){return e.charAt(0).toUpperCase()+e.slice(1)}function TA({findings:e}){let t=e.filter(({status:r})=>r==="open");return t.length===0?"":["## Findings",...t.map(AA)].join(`

`)}function AA(e){let{severity:t,rule:r,message:n,primary:o,related:s,notes:i,help:a}=e;return[`### ${t}: ${Qc(n)}`,[`- ${Hh(o)}`,...s.map(c=>`- ${Hh(c)}`),...i.map(c=>`- Note: ${Qc(c)}`),...a===void 0?[]:[`- **What to do:** ${Qc(a)}`],`- Rule \`${r}\`, finding \`${e.fingerprint}\``].join(`
`)].join(`

`)}function Hh(e){let t=`${ue(e.file)}:${e.line}:${e.column}`,r=e.text.trim()===""?"":`: \u201C${ue(e.text)}\u201D`;return`${t}${e.label===void 0?"":` (${ue(e.label)})`}${r}`}function EA(e){return e.length===0?"":["## Facts",["| Fact | Value | Outlets | Agreement |","| --- | --- | --- | --- |",...e.flatMap(r=>r.values.map((n,o)=>{let s=n.speakers.length===0?"":` (said by ${n.speakers.map(ue).join(", ")})`,[i,a]=o===0?[ue(r.fact),r.agreement]:["",""];return`| ${i} | ${ue(n.value)} | ${n.outlets.map(ue).join(", ")}${s} | ${a} |`}))].join(`
`)].join(`

`)}function CA(e){return e.claims.length===0?"":["## Claims and their quotes",`${wt(e.counts.quotes.total,"quote")}: ${Lh(e)}.`,...e.claims.map(PA)].join(`

`)}function PA(e){return[`**${ue(e.claim||e.id)}** (${ue(e.id)})`,e.evidence.map(qA).join(`
`)].join(`

`)}function qA(e){let t=e.places.map(({line:o})=>o),r=t.length===0?"":`, line ${t.join(", ")}`,n=(e.omitted??[]).map(o=>`; left out: \u201C${ue(o)}\u201D`).join("");return`- \u201C${ue(e.quote.trim())}\u201D \u2014 ${ue(e.source||"no source")}${r}: ${e.class}${n}`}function NA(e){return e.sources.length===0?"":["## Sources",["| Source | Outlet | Written by | Published | Quotes |","| --- | --- | --- | --- | --- |",...e.sources.map(({id:r,outlet:n,origin:o,published:s,bounds:i,quotes:a})=>`| ${ue(r)} | ${ue(n)} | ${ue(o)} | ${ue(s??(i?`not given; by its words ${i.earliest} to ${i.latest}`:"not given"))} | ${a} |`)].join(`
`)].join(`

`)}function RA(e){return e.accepted.length===0?"":["## Accepted findings",["| Finding | Rule | Reason | By | Until | State |","| --- | --- | --- | --- | --- | --- |",...e.accepted.map(({finding:r,rule:n,reason:o,by:s,until:i,state:a})=>`| \`${ue(r)}\` | ${ue(n??"")} | ${ue(o)} | ${ue(s??"")} | ${ue(i??"")} | ${a} |`)].join(`
`)].join(`

`)}var up=ao(Kh(),1);var Gh=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Jh=12288,Xh=65510,Qh=[12288,12288,65281,65376,65504,65510];var ep=4352,tp=262141,tu=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Zs=(e,t)=>{let r=0,n=Math.floor(e.length/2)-1;for(;r<=n;){let o=Math.floor((r+n)/2),s=o*2;if(t<e[s])n=o-1;else if(t>e[s+1])r=o+1;else return!0}return!1};var rp=19968,[zA,FA]=jA(tu);function jA(e){let t=e[0],r=e[1];for(let n=0;n<e.length;n+=2){let o=e[n],s=e[n+1];if(rp>=o&&rp<=s)return[o,s];s-o>r-t&&(t=o,r=s)}return[t,r]}var np=e=>e<161||e>1114109?!1:Zs(Gh,e),op=e=>e<Jh||e>Xh?!1:Zs(Qh,e);var sp=e=>e>=zA&&e<=FA?!0:e<ep||e>tp?!1:Zs(tu,e);function BA(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}function ip(e,{ambiguousAsWide:t=!1}={}){return BA(e),op(e)||sp(e)||t&&np(e)?2:1}var Ws=40,ap=6;function cp(e,t,r){let n=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<ap-1||s===e.endLine?n.push(...UA(i,o,s,Math.max(e.start,o),Math.min(e.end,a),r)):s-e.line===ap-1&&n.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return n}function UA(e,t,r,n,o,s){let i=WA(e,t),a=i.reduce((f,m)=>f+m.width,0),[c,u]=a<=s?[0,i.length]:YA(i,n,o),l=i.slice(c,u);c>0&&l.unshift({text:"\u2026",width:1,at:-1}),u<i.length&&l.push({text:"\u2026",width:1,at:-1});let d=VA(l,s).map((f,m)=>{let h=0,p,y=0;for(let w of f)w.at>=n&&w.at<o&&(p!==void 0||/\S/.test(w.text))&&(p??=h,y=h+w.width),h+=w.width;let g=f.map(w=>w.text).join("").trimEnd();return{line:m===0?r:void 0,text:g,from:p??0,to:p===void 0?0:y}});return ZA(d,s)}function ZA(e,t){let r=e.findLastIndex(s=>s.to>s.from),n=e[r];if(!n||r===e.length-1)return e;let o=n.text.length<t?`${n.text} \u2026`:n.text;return[...e.slice(0,r),{...n,text:o}]}function WA(e,t){let r=[],n=t;for(let o of e){let s=o==="	"?"  ":Gc(o);r.push({text:s,width:HA(s),at:n}),n+=o.length}return r}function HA(e){let t=0;for(let r of e)new RegExp("\\p{M}|\\u200B|\\u200C|\\u200D|\\u00AD","u").test(r)||(t+=ip(r.codePointAt(0)??0));return t}function YA(e,t,r){let n=e.findIndex(c=>c.at>=t);n<0&&(n=e.length);let o=e.findIndex(c=>c.at>=r);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,n-Ws);for(;i>0&&i<n&&!s(i-1);)i++;let a=Math.min(e.length,o+Ws);for(;a<e.length&&a>o&&!s(a);)a--;return i<Ws/2&&(i=0),e.length-a<Ws/2&&(a=e.length),[i,a]}function VA(e,t){let r=[],n=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&n.length>0){let a=s>=0?n.splice(s+1):[];r.push(n),n=a,o=a.reduce((c,u)=>c+u.width,0),s=-1}n.push(i),o+=i.width,/\s/.test(i.text)&&(s=n.length-1)}return(n.length>0||r.length===0)&&r.push(n),r}function Ys(e,{color:t,width:r}){let n=up.default.createColors(t),s=e.findings.filter(({status:u})=>u==="open").map(u=>GA(u,e,n,r)),i=(e.fixed??[]).map(u=>KA(u,n)),a=un(e),c=[er(e.counts),tr(e),...a===void 0?[]:[Te(a)],...e.conclusion==="nothing-checked"?["nothing was checked"]:[]];return`${[...s,...i,c.join(`
`)].join(`

`)}
`}function KA({rule:e,message:t,primary:r},n){return`${n.bold(n.green(`fixed[${e}]`))}: ${Te(t)}
${n.blue(" -->")} ${Te(r.file)}:${r.line}:${r.column} before`}function GA(e,t,r,n){let o=XA(e.severity,r),s=[e.primary,...e.related],i=Math.max(...s.map(l=>String(l.endLine).length)),a=" ".repeat(i),c=r.blue("|"),u=[`${o(`${e.severity}[${e.rule}]`)}${r.bold(`: ${Te(e.message)}`)}`];for(let[l,d]of s.entries()){let f=l===0?"-->":":::";u.push(`${a}${r.blue(f)} ${Te(d.file)}:${d.line}:${d.column}`);let m=JA(d,t,i,l===0?"^":"-",l===0?o:r.blue,r,n);if(m.length===0)continue;u.push(`${a} ${c}`,...m),(l<s.length-1||e.notes.length>0||e.help!==void 0||e.fact!==void 0)&&u.push(`${a} ${c}`)}for(let l of e.notes)u.push(...Hs("note",l,a,r,n));return e.help!==void 0&&u.push(...Hs("help",e.help,a,r,n)),e.since==="still"&&u.push(...Hs("since","it was there before",a,r,n)),e.fact!==void 0&&u.push(...Hs("finding",e.fingerprint,a,r,n)),u.join(`
`)}function JA(e,t,r,n,o,s,i){let a=e.label===void 0?"":Te(e.label);if(e.start===e.end&&a==="")return[];let c=s.blue("|"),u=cp(e,t.texts.get(e.file)??"",Math.max(40,i-r-3)),l=[],d=u.findLastIndex(f=>f.to>f.from);for(let[f,m]of u.entries()){let h=m.line===void 0?"":String(m.line);l.push(`${s.blue(h.padStart(r))} ${c} ${m.text}`.trimEnd());let p=f===(d<0?u.length-1:d);if(m.to<=m.from&&!(p&&a!==""))continue;let y=n.repeat(Math.max(1,m.to-m.from)),g=r+3+m.to+1+a.length<=i;if(l.push(`${" ".repeat(r)} ${c} ${" ".repeat(m.from)}${o(p&&g?`${y} ${a}`.trimEnd():y)}`),p&&!g){let w=Math.max(0,Math.min(m.from,i-r-3-a.length));l.push(`${" ".repeat(r)} ${c} ${" ".repeat(w)}${o(a)}`)}}return l}function Hs(e,t,r,n,o){let s=`${r} ${n.blue("=")} ${n.bold(e)}: `,i=" ".repeat(r.length+3+e.length+2),a=[];for(let c of Te(t).split(" ")){let u=a.at(-1);u!==void 0&&i.length+u.length+1+c.length<=o?a[a.length-1]=`${u} ${c}`:a.push(c)}return a.map((c,u)=>`${u===0?s:i}${c}`)}function XA(e,t){return e==="error"?r=>t.bold(t.red(r)):e==="warning"?r=>t.bold(t.yellow(r)):r=>t.bold(t.cyan(r))}function lp(e,t){return QA(e,t)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function QA(e,{failOn:t,maxWarnings:r}){let n=e.new??e.findings;return t==="never"?!1:n.error>0||r!==void 0&&n.warning>r?!0:t==="warning"&&n.warning>0}var dp={clean:0,findings:1,"nothing-checked":3};var fp={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:"json=report/consistency-report.json",description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."}},mp={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other."},disputes:{type:"number",description:"Facts that an outlet or a speaker disputes."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};import{relative as nE,resolve as oE,sep as sE}from"node:path";import{spawnSync as eE}from"node:child_process";import{resolve as tE}from"node:path";var Xe=class extends Error{},Rt=class{folder;place;constructor(t){this.folder=t}run(t,r){let{error:n,status:o,stdout:s,stderr:i}=eE("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4294967296,...r!==void 0&&{input:r}});if(n){let a=n.code==="ENOENT";throw new Xe(a?"git is not installed":`git cannot be run: ${n.message}`)}if(o!==0)throw new Xe(rE(i.toString())||`git ${t[0]} failed`);return s}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(r){if(r instanceof Xe)return;throw r}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",r=""]=this.place;return{top:tE(t),below:r}}findCommit(t){if(t===""||t.startsWith("-"))return;let r=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return r&&this.ask(["cat-file","-e",`${r}^{tree}`])!==void 0?r:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,n])=>n??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let r=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),n=0;return t.map(()=>{let o=r.indexOf(10,n),[,s,i]=r.toString("latin1",n,o).split(" "),a=o+1;if(s==="missing"){n=a;return}return n=a+Number(i)+1,r.subarray(a,a+Number(i))})}};function rE(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0]??"").replace(/^(?:fatal|error): /,"")}function hp(e){try{return new Rt(oE(e)).locate().below}catch(t){if(!(t instanceof Xe))throw t;let r=nE(".",e).split(sE).join("/");return r===""?"":`${r}/`}}import{createHash as Kz}from"node:crypto";import{resolve as Gz}from"node:path";var pp="0.1.0";var gp='"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63',aE="'\u2018-\u201B\u2039\u203A\u02BC\uFF07",ru="\\-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";var bp="\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF",wp=new RegExp(`[${bp}]`),cE=new RegExp(`\xAD[ \\t]*\\r?\\n[ \\t]*|[${bp}]`,"g"),uE=new RegExp("(?!\uFEFF)[\\s\x85]"),lE=new RegExp(`[${ru}]`),dE=new RegExp(`[${gp}]`),fE=new RegExp(` *[^\\S ][\\s\x85]*| *\x85[\\s\x85]*| {2,}|[${ru}]{2,}|(?!-)[${ru}]|(?!["'])[${gp}${aE}]`,"g"),yp=/[\p{N}\p{Sc}.,]/u,mE=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]*|\\p{M}+","gsu"),hE=/^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/,lo=class{pieces=[];starts;ends;length=0;constructor(t){this.starts=new Uint32Array(t),this.ends=new Uint32Array(t)}add(t,r,n,o){this.pieces.push(t);for(let s=0;s<t.length;s++)this.starts[this.length]=r.starts[n],this.ends[this.length++]=r.ends[o-1]}copy(t,r,n){this.pieces.push(t.text.slice(r,n)),this.starts.set(t.starts.subarray(r,n),this.length),this.ends.set(t.ends.subarray(r,n),this.length),this.length+=n-r}finish(){return{text:this.pieces.join(""),starts:this.starts.subarray(0,this.length),ends:this.ends.subarray(0,this.length)}}};function ln(e){return bE(gE(yE(e)))}function Q(e){return hE.test(e)&&!e.includes("--")?e:ln(e).text}function xp(e,t,r){return{start:e.starts[t]??0,end:e.ends[r-1]??0}}function nu(e){return wp.test(e)}function pE(e){let t=new Uint32Array(e.length),r=new Uint32Array(e.length);for(let n=0;n<e.length;n++)t[n]=n,r[n]=n+1;return{text:e,starts:t,ends:r}}function yE(e){let t=pE(e);if(!wp.test(e))return t;let r=new lo(e.length),n=0;for(let{0:o,index:s}of e.matchAll(cE))r.copy(t,n,s),n=s+o.length;return r.copy(t,n,e.length),r.finish()}function gE(e){if(e.text.normalize("NFC")===e.text)return e;let t=new lo(e.text.length*3);for(let{0:r,index:n}of e.text.matchAll(mE)){let o=r.normalize("NFC");o===r?t.copy(e,n,n+r.length):t.add(o,e,n,n+r.length)}return t.finish()}function bE(e){let{text:t}=e,r=new lo(t.length),n=0;for(let{0:o,index:s}of t.matchAll(fE)){r.copy(e,n,s);let i=s+o.length;if(n=i,uE.test(o))r.add(" ",e,s,i);else if(lE.test(o)){let a=yp.test(t[i]??"")||yp.test(t[s-1]??"");if(o.length>1&&!a)r.add("-",e,s,i);else for(let c=s;c<i;c++)r.add("-",e,c,c+1)}else r.add(dE.test(o)?'"':"'",e,s,i)}return r.copy(e,n,t.length),r.finish()}var wE=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","gsu");function Ot(e){return[...e.matchAll(wE)].map(t=>({text:t[0],start:t.index,end:t.index+t[0].length}))}function fo(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function $e(e){return/[\p{L}\p{N}]/u.test(e)}var xE=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function ou(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>xE.has(t))}var vE=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));function su(e){let t=e.toLowerCase();return vE.has(t)||/n['\u2019]t$/.test(t)}var _E=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function iu(e){return _E.test(e)}var mo=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let s=this.castInput(t,n),i=this.castInput(r,n),a=this.removeEmpty(this.tokenize(s,n)),c=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(a,c,n,o)}diffWithOptionsObj(t,r,n,o){var s;let i=w=>{if(w=this.postProcess(w,n),o){setTimeout(function(){o(w)},0);return}else return w},a=r.length,c=t.length,u=1,l=a+c;n.maxEditLength!=null&&(l=Math.min(l,n.maxEditLength));let d=(s=n.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(m[0],r,t,0,n);if(m[0].oldPos+1>=c&&h+1>=a)return i(this.buildValues(m[0].lastComponent,r,t));let p=-1/0,y=1/0,g=()=>{for(let w=Math.max(p,-u);w<=Math.min(y,u);w+=2){let A,C=m[w-1],E=m[w+1];C&&(m[w-1]=void 0);let v=!1;if(E){let x=E.oldPos-w;v=E&&0<=x&&x<a}let P=C&&C.oldPos+1<c;if(!v&&!P){m[w]=void 0;continue}if(!P||v&&C.oldPos<E.oldPos?A=this.addToPath(E,!0,!1,0,n):A=this.addToPath(C,!1,!0,1,n),h=this.extractCommon(A,r,t,w,n),A.oldPos+1>=c&&h+1>=a)return i(this.buildValues(A.lastComponent,r,t))||!0;m[w]=A,A.oldPos+1>=c&&(y=Math.min(y,w-1)),h+1>=a&&(p=Math.max(p,w+1))}u++};if(o)(function w(){setTimeout(function(){if(u>l||Date.now()>f)return o(void 0);g()||w()},0)})();else for(;u<=l&&Date.now()<=f;){let w=g();if(w)return w}}addToPath(t,r,n,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,s){let i=r.length,a=n.length,c=t.oldPos,u=c-o,l=0;for(;u+1<i&&c+1<a&&this.equals(n[c+1],r[u+1],s);)u++,c++,l++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return l&&!s.oneChangePerToken&&(t.lastComponent={count:l,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,u}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,u=0;for(;a<i;a++){let l=o[a];if(l.removed)l.value=this.join(n.slice(u,u+l.count)),u+=l.count;else{if(!l.added&&this.useLongestToken){let d=r.slice(c,c+l.count);d=d.map(function(f,m){let h=n[u+m];return h.length>f.length?h:f}),l.value=this.join(d)}else l.value=this.join(r.slice(c,c+l.count));c+=l.count,l.added||(u+=l.count)}}return o}};var au=class extends mo{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},vp=new au;function cu(e,t,r){return vp.diff(e,t,r)}var $E=400;function Vs(e,t){let r=cu(Ot(e).map(n=>n.text),Ot(t).map(n=>n.text),{maxEditLength:$E});return r&&kE(r.map(n=>({kind:n.added?"source":n.removed?"quote":"same",text:n.value.join("")})))}function kE(e){let t=[];for(let r=0;r<e.length;){let n=e[r];if(n.kind==="same"){t.push(n),r++;continue}let o="",s="";for(;r<e.length;){let i=e[r];if(i.kind==="same"&&(/\S/.test(i.text)||r+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),r++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}function Ks(e,t){let r=Vs(Q(e).trim(),Q(t).trim());return r?{differences:SE(r),diff:r}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function SE(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r];if(n.kind==="same")continue;let o=e[r+1],s=n.kind==="quote"&&o?.kind==="source",i=n.kind==="quote"?n.text.trim():"",a=s?o.text.trim():n.kind==="source"?n.text.trim():"";s&&r++,(i!==""||a!=="")&&t.push({type:AE(i,a),quote:i,source:a})}return TE(t)?t.map(r=>({...r,type:"order"})):t}function TE(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),r=o=>t.flatMap(s=>Ot(s[o].toLowerCase())).map(s=>s.text).filter($e).sort(),n=r("quote");return n.length>0&&t.length>1&&n.join(" ")===r("source").join(" ")}function AE(e,t){let r=_p(e),n=_p(t);return r.length===0&&n.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":r.join(" ")===n.join(" ")?"punctuation":r.some(su)!==n.some(su)?"negation":r.filter(ou).join(" ")!==n.filter(ou).join(" ")?"number":[...r,...n].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function _p(e){return Ot(e).map(t=>t.text).filter($e)}function Sp(e,t){let[r,n]=[ln(e.trim()),ln(t.trim())],o=new Map,s=(i,a)=>{i===a||!/\S/.test(i)&&!/\S/.test(a)||o.set(`${i}\0${a}`,{type:"punctuation",quote:i,source:a})};for(let i=0;i<r.text.length;i++){let a=e.trim().slice(r.starts[i],r.ends[i]);s(a,t.trim().slice(n.starts[i],n.ends[i]))}return o.size===0&&$p(e)!==$p(t)&&o.set("",{type:"punctuation",quote:kp(e),source:kp(t)}),[...o.values()]}function $p(e){return e.match(/[\u00AD\p{Cf}]/gu)?.length??0}function kp(e){return e.match(/[\u00AD\p{Cf}]/gu)?.join("")??""}function Tp(e){return e.split("").reverse().join("")}function EE(e,t,r){let n=Tp(t);return r.map(o=>{let s=Math.max(0,o.end-t.length-o.errors),i=Tp(e.slice(s,o.end));return{start:Ep(i,n,o.errors).reduce((c,u)=>o.end-u.end<c?o.end-u.end:c,o.end),end:o.end,errors:o.errors}})}function uu(e){return(e|-e)>>31&1}function Ap(e,t,r,n){let o=e.P[r],s=e.M[r],i=n>>>31,a=t[r]|i,c=a|s,u=(a&o)+o^o|a,l=s|~(u|o),d=o&u,f=uu(l&e.lastRowMask[r])-uu(d&e.lastRowMask[r]);return l<<=1,d<<=1,d|=i,l|=uu(n)-i,o=d|~(c|l),s=l&c,e.P[r]=o,e.M[r]=s,f}function Ep(e,t,r){if(t.length===0)return[];r=Math.min(r,t.length);let n=[],o=32,s=Math.ceil(t.length/o)-1,i={P:new Uint32Array(s+1),M:new Uint32Array(s+1),lastRowMask:new Uint32Array(s+1)};i.lastRowMask.fill(1<<31),i.lastRowMask[s]=1<<(t.length-1)%o;let a=new Uint32Array(s+1),c=new Map,u=[];for(let f=0;f<256;f++)u.push(a);for(let f=0;f<t.length;f+=1){let m=t.charCodeAt(f);if(c.has(m))continue;let h=new Uint32Array(s+1);c.set(m,h),m<u.length&&(u[m]=h);for(let p=0;p<=s;p+=1){h[p]=0;for(let y=0;y<o;y+=1){let g=p*o+y;if(g>=t.length)continue;t.charCodeAt(g)===m&&(h[p]|=1<<y)}}}let l=Math.max(0,Math.ceil(r/o)-1),d=new Uint32Array(s+1);for(let f=0;f<=l;f+=1)d[f]=(f+1)*o;d[s]=t.length;for(let f=0;f<=l;f+=1)i.P[f]=-1,i.M[f]=0;for(let f=0;f<e.length;f+=1){let m=e.charCodeAt(f),h;m<u.length?h=u[m]:(h=c.get(m),typeof h>"u"&&(h=a));let p=0;for(let y=0;y<=l;y+=1)p=Ap(i,h,y,p),d[y]+=p;if(d[l]-p<=r&&l<s&&(h[l+1]&1||p<0)){l+=1,i.P[l]=-1,i.M[l]=0;let y;if(l===s){let g=t.length%o;y=g===0?o:g}else y=o;d[l]=d[l-1]+y-p+Ap(i,h,l,p)}else for(;l>0&&d[l]>=r+o;)l-=1;l===s&&d[l]<=r&&(d[l]<r&&n.splice(0,n.length),n.push({start:-1,end:f+1,errors:d[l]}),r=d[l])}return n}function lu(e,t,r){let n=Ep(e,t,r);return EE(e,t,n)}var rr=/[\p{L}\p{M}_]/u,Ae=new RegExp("\\p{N}","u"),CE=new RegExp("\\p{M}","u"),du=new RegExp("\\p{Sc}","u"),Cp=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,Pp=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,qp=/[-\u2010\u2011\u2212]/,PE=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,Np=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,qE=/[%‰‱°℃℉\p{Sc}]/u,NE=/[\s([{"'\u2018\u201C\p{Sc}]/u;function Ze(e,t){if(t<=0||t>=e.length)return!1;let[r,n]=IE(e,t),[o,s]=LE(e,t);return r===""||o===""?!1:Op(e.charCodeAt(t))&&Rp(e.charCodeAt(t-1))||CE.test(o)?!0:OE(n,r,o,s)||RE(n,r,o,s)}function RE(e,t,r,n){return Cp.test(t)||Cp.test(r)?!1:Js(t)&&Js(r)||rr.test(t)&&Pp.test(r)&&rr.test(n)||rr.test(e)&&Pp.test(t)&&rr.test(r)||Gs(t)&&r==="."&&Gs(n)&&!Js(e)?!0:Gs(e)&&t==="."&&Gs(r)}function OE(e,t,r,n){if(Ae.test(t)&&qE.test(r)||Ae.test(t)&&/[ \u00A0\u202F]/.test(r)&&/[%‰]/.test(n)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(r)&&Ae.test(e)||t==="\xB0"&&/[CF]/.test(r)&&Ae.test(e)||du.test(t)&&Ae.test(r)||rr.test(t)&&du.test(r)&&Ae.test(n)||Ae.test(t)&&Np.test(r)&&Ae.test(n)||Ae.test(e)&&Np.test(t)&&Ae.test(r)||t==="."&&Ae.test(r)&&!Js(e)&&e!==".")return!0;let o=Ae.test(r)||(du.test(r)||r===".")&&Ae.test(n);return PE.test(t)&&o&&(e===""||NE.test(e))||rr.test(e)&&qp.test(t)&&Ae.test(r)?!0:rr.test(t)&&qp.test(r)&&Ae.test(n)}function Js(e){return rr.test(e)||Ae.test(e)}function Gs(e){return new RegExp("\\p{Lu}","u").test(e)}function IE(e,t){let r=[];for(let n=t;n>0&&r.length<2;){let o=n>1&&Op(e.charCodeAt(n-1))&&Rp(e.charCodeAt(n-2))?2:1;n-=o;let s=e.slice(n,n+o);nu(s)||r.push(s)}return[r[0]??"",r[1]??""]}function LE(e,t){let r=[];for(let n=t;n<e.length&&r.length<2;){let o=String.fromCodePoint(e.codePointAt(n));n+=o.length,nu(o)||r.push(o)}return[r[0]??"",r[1]??""]}function Rp(e){return e>=55296&&e<=56319}function Op(e){return e>=56320&&e<=57343}var Xs=class{source;body;foldedBody;bareBody;lowerBody;constructor(t,r){this.source=t,this.body=r.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=ln(this.body),this.foldedBody}get bare(){return this.bareBody??=ME(this.folded),this.bareBody}get lower(){return this.lowerBody??=fu(this.folded.text),this.lowerBody}stretchOf(t,r,n){return xp(t,r,n)}spanOf({start:t,end:r}){let{file:n,body:o}=this.source;return{file:n,start:o.start+t,end:o.start+r}}};function fu(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),r=>{let n=r.toLowerCase();return n.length===r.length?n:r})}function ME(e){if(!/[[\]]/.test(e.text))return e;let t=[],r=[],n=[];for(let o=0;o<e.text.length;o++){let s=e.text[o];s==="["||s==="]"||(t.push(s),r.push(e.starts[o]),n.push(e.ends[o]))}return{text:t.join(""),starts:Uint32Array.from(r),ends:Uint32Array.from(n)}}var DE=.35,zE=256;function mu(e,t){let r=fu(Q(e).trim());return FE(r,t)??UE(r,t)}function FE(e,t){let r=Math.min(zE,Math.floor(e.length*DE)),[n]=lu(t.lower,e,r);if(!(!n||n.end<=n.start)&&!jE(e.length,n.errors,t.lower.length))return ZE(t,t.stretchOf(t.folded,n.start,n.end))}function jE(e,t,r){if(t===0)return!1;let n=t/Math.max(e,1),o=19-18*n+1/3*e*(1-n),s=Math.log2(100);return o<Math.log2(Math.max(r,2))+s}var Ip=5,BE=.85;function UE(e,t){let r=new Map,n=0;for(let{text:l}of Ot(e))$e(l)&&(r.set(l,(r.get(l)??0)+1),n++);if(n<Ip)return;let o=Ot(t.lower).filter(l=>$e(l.text)),s=new Map,i=0,a;for(let l=0;l<o.length;l++)i+=Lp(s,r,o[l]?.text??"",1),l>=n&&(i+=Lp(s,r,o[l-n]?.text??"",-1)),(!a||i>a.shared)&&(a={shared:i,last:l});if(!a||a.shared<Ip||a.shared<BE*n)return;let u=o.slice(Math.max(0,a.last-n+1),a.last+1).filter(l=>r.has(l.text));return t.stretchOf(t.folded,u[0]?.start??0,u.at(-1)?.end??0)}function Lp(e,t,r,n){let o=e.get(r)??0;e.set(r,o+n);let s=t.get(r)??0;return Math.min(o+n,s)-Math.min(o,s)}function ZE(e,{start:t,end:r}){let n=t,o=r;for(;n<o&&/\s/.test(e.body[n]);)n++;for(;o>n&&/\s/.test(e.body[o-1]);)o--;for(;Ze(e.body,n);)n--;for(;Ze(e.body,o);)o++;return{start:n,end:o}}var hu=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)/g,pu=/\[[^[\]]*\]/g;function ho(e){return Mp(e).search(hu)>=0}function Qs(e){return e.replace(hu," ").search(pu)>=0}function Mp(e){return e.replace(/(?<!\.)\.{4}(?!\.)/g,".\u2026")}function ei(e){return Mp(e).split(hu).map(t=>Q(t).trim()).filter(t=>t!=="")}function Dp(e){return e.replace(pu," ").replace(/\s+([,.;:!?])/g,"$1").replace(/\s+/g," ").trim()}function yu(e){return{text:e,anyCase:[],brackets:new Set}}function ti(e){let t=[],r=new Set,n="",o=0;for(let{0:s,index:i}of e.matchAll(pu))n+=e.slice(o,i),r.add(`${n.length}[`),/[\p{L}\p{N}]$/u.test(n)||t.push(n.length),n+=s.slice(1,-1),r.add(`${n.length}]`),o=i+s.length;return{text:n+e.slice(o),anyCase:t,brackets:r}}var bu=500;function po(e,t,r=!0){let n=e.trim(),o=Q(n).trim();if(o==="")return;let s=gu([yu(o)],t,t.folded,r);if(s.length>0)return{class:wu(s,n,t)?"exact":"typographic",matches:s};let i=ho(n)?ei(n):[o];if(i.some($e)){if(ho(n)){let a=gu(i.map(yu),t,t.folded,r);if(a.length>0)return{class:"elided",matches:a}}if(Qs(n)){let a=gu(i.map(ti),t,t.bare,r);if(a.length>0)return{class:"bracketed",matches:a}}}}function wu(e,t,r){return e.some(([n])=>n&&r.body.slice(n.start,n.end)===t)}function xu(e,t,r,n=!0){let o=[];for(let s of VE(r.text,e.text,e.anyCase)){if(!YE(e,t,r,s))continue;let i=t.stretchOf(r,s,s+e.text.length);(!n||HE(t.body,i))&&o.push(i)}return o}function gu(e,t,r,n){let o;for(let s of e){let i=xu(s,t,r,n);if(!o){o=i.map(u=>[u]);continue}let a=[],c=0;for(let u of i){for(;c<o.length&&zp(o[c])<=u.start;)c++;let l=o[c-1];l&&u.start-zp(l)<=bu&&a.push([...l,u])}if(o=a,o.length===0)return[]}return WE(o??[])}function WE(e){let t=new Set;return e.filter(r=>{let n=r[0]?.start??0;return t.has(n)?!1:(t.add(n),!0)})}function zp(e){return e.at(-1)?.end??0}function HE(e,{start:t,end:r}){return!Ze(e,t)&&!Ze(e,r)}function YE(e,t,r,n){if(r===t.folded)return!0;let o=t.stretchOf(r,n,n+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=n;for(;(r.starts[a]??Number.POSITIVE_INFINITY)<s;)a++;if(!e.brackets.has(`${a-n}${i}`))return!1}return!0}function VE(e,t,r=[]){let n=[];if(t==="")return n;if(r.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))n.push(s);return n}let o=new RegExp(KE(t,new Set(r)),"g");for(let s=o.exec(e);s;s=o.exec(e))n.push(s.index),o.lastIndex=s.index+1;return n}function KE(e,t){return Array.from({length:e.length},(r,n)=>{let o=e[n];return t.has(n)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(Fp).join("")}]`:Fp(o)}).join("")}function Fp(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}var jp=3;function Bp(e,t,r){let{diff:n}=Ks(e,r.body.slice(t.start,t.end)),[o,s]=[n[0],n.at(-1)],i=o?.kind==="quote"&&n[1]?.kind==="same"?fo(o.text).length:0,a=s?.kind==="quote"&&n.at(-2)?.kind==="same"?fo(s.text).length:0;return{start:i<=jp?JE(r.body,t.start,i):t.start,end:a<=jp?GE(r.body,t.end,a):t.end}}function GE(e,t,r){let n=t;for(let o=0;o<r;o++){let s=n;for(;s<e.length&&!$e(e[s])&&!/[.!?\n]/.test(e[s]);)s++;if(s>=e.length||!$e(e[s]))return n;for(s++;Ze(e,s);)s++;n=s}return n}function JE(e,t,r){let n=t;for(let o=0;o<r;o++){let s=n;for(;s>0&&!$e(e[s-1])&&!/[.!?\n]/.test(e[s-1]);)s--;if(s===0||!$e(e[s-1]))return n;for(s--;Ze(e,s);)s--;n=s}return n}var xt={places:[],parts:[],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]},Wp={...xt,class:"unchecked"};function vu(e,t,r){let n=po(e.exact,t);return n?XE(e,n,t):tC(e.exact,t)??rC(e.exact,r())??nC(e.exact,t)}function XE(e,t,r){let n=t.matches.filter(c=>QE(c,e,r)),o=n.length===0,s=o?t.matches:n,i=s[0]??[],a=dn(i);return{...xt,class:Up(t,s,e.exact.trim(),r),places:s.map(c=>r.spanOf(dn(c))),parts:i.map(c=>r.spanOf(c)),omitted:eC(i,r).map(c=>r.spanOf(c)),contextMissing:o,retyped:Up(t,s,e.exact.trim(),r)==="typographic"?Sp(e.exact,r.body.slice(a.start,a.end)):[]}}function Up(e,t,r,n){return e.class!=="exact"&&e.class!=="typographic"?e.class:wu(t,r,n)?"exact":"typographic"}function QE(e,{prefix:t,suffix:r},n){let{start:o,end:s}=dn(e);if(t!==void 0){let a=Q(t).trim();if(!Q(n.body.slice(Math.max(0,o-Zp(t)),o)).trimEnd().endsWith(a))return!1}return r===void 0?!0:Q(n.body.slice(s,s+Zp(r))).trimStart().startsWith(Q(r).trim())}function Zp(e){return e.length*4+100}function dn(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function eC(e,t){let r=[];for(let n=1;n<e.length;n++){let o=e[n-1]?.end??0,s=t.body.slice(o,e[n]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);r.push({start:a,end:a+i.length})}return r}function tC(e,t){let n=po(e,t,!1)?.matches[0];if(!n)return;let o=dn(n),s=t.body.slice(o.start,o.end);return{...xt,class:"altered",nearest:t.spanOf(o),parts:n.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function rC(e,t){let r=[];for(let n of t)for(let o of po(e,n)?.matches??[])r.push(n.spanOf(dn(o)));return r.length>0?{...xt,class:"misattributed",places:r}:void 0}function nC(e,t){if(ho(e)){let o=ei(e);if(o.length>1)return oC(o,t)}let[r]=Qs(e)&&po(Dp(e),t)?.matches||[],n=r?dn(r):mu(e,t);return n?Hp(e,n,t):{...xt,class:"absent"}}function Hp(e,t,r){let n=Bp(e,t,r),{differences:o,diff:s}=Ks(e,r.body.slice(n.start,n.end));return{...xt,class:"altered",nearest:r.spanOf(n),differences:o,diff:s}}function oC(e,t){let r=e.map(l=>xu(ti(l),t,t.bare)),n=e.find((l,d)=>r[d]?.length===0);if(n!==void 0){let l=mu(n,t);if(l)return{...Hp(n,l,t),missingPart:n};let d=sC(e.filter((h,p)=>r[p]?.length!==0)),f=d===void 0?void 0:r[e.indexOf(d)]?.[0];if(!f)return{...xt,class:"absent"};let m=[{type:"words",quote:n,source:""}];return{...xt,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:n}}let o=iC(r),[s,i]=[r[0]?.[0],r.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),u=r.flatMap(([l])=>l?[t.spanOf(l)]:[]);return o!==void 0&&o>bu?{...xt,class:"altered",nearest:a,parts:u,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...xt,class:"altered",nearest:a,parts:u,differences:[{type:"order",quote:c,source:""}]}}function sC(e){let[t]=e.filter(r=>r.length>=15&&$e(r)).sort((r,n)=>n.length-r.length);return t}function iC(e){let t=0;for(let r=1;r<e.length;r++){let n;for(let o of e[r-1]??[]){let s=e[r]?.find(i=>i.start>=o.end);s&&(n=Math.min(n??Number.POSITIVE_INFINITY,s.start-o.end))}if(n===void 0)return;t=Math.max(t,n)}return t}function Yp(e){let t=new Map([...e.sources].map(([o,s])=>[o,new Xs(s,e.texts.get(s.file)??"")])),r=new Map;for(let o of e.claims)for(let s of o.evidence)r.set(s,aC(s,t));let n=new Map;for(let o of e.sources.values()){let s=t.get(o.id);for(let i of[o.origin,o.published])i?.quote&&s&&n.set(i,vu({exact:i.quote.text},s,()=>[]))}return{...e,anchors:r,credits:n}}function aC(e,t){let r=e.source?.text??"",n=t.get(r);if(e.damaged||!n)return Wp;let o={exact:e.quote.text,...e.prefix&&{prefix:e.prefix.text},...e.suffix&&{suffix:e.suffix.text}};return vu(o,n,function*(){for(let[s,i]of t)s!==r&&(yield i)})}var _u=ao(Kp(),1);function yo(e,t){let r=e.toLowerCase(),n=[];for(let o of t){let s=Math.floor(Math.max(r.length,3)/3);if(Math.abs(o.length-r.length)>s)continue;let i=dC(r,o.toLowerCase());i<=s&&n.push({name:o,edits:i})}return n.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),n.slice(0,3).map(({name:o})=>o)}function dC(e,t){let r=(0,_u.distance)(e,t);for(let n=1;n<e.length&&r>1;n++){let o=e.slice(0,n-1)+e[n]+e[n-1]+e.slice(n+1);r=Math.min(r,(0,_u.distance)(o,t)+1)}return r}function Rr(e,t){let r=yo(e,t);return r.length===0?void 0:`did you mean ${Ee("or",r.map(n=>`\`${n}\``))}?`}function Ee(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function Lt(e,t,r=`${t}s`){return`${fC(e)} ${e===1?t:r}`}function fC(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}var Gp=`# ambiguous-quote

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
`;function ri(e,t,r=0,n=e.text.length){let o=r,s=n;for(;o<s&&go(e.text[o]);)o++;for(;s>o&&go(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=hC(e,t),c=a.starts[o],u=a.ends[s-1];return c===void 0||u===void 0?e.span:{file:i,start:c,end:u}}function hC(e,t){let r=pC(e,t),n=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=r[s];if(go(a)&&c?.soft!==!1){if(n.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!go(e.text[i]??""))for(;r[s]?.soft;)s++;continue}for(;c?.soft;)c=r[++s];if(!c)break;for(let u=0;u<c.text.length;u++)n.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:n,ends:o}}function pC({span:e,style:t},r){let n=r.slice(e.start,e.end);if(t==="double")return gC(n.slice(1,-1),e.start+1);if(t==="single")return $u(n.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return $u(n,e.start,/./gs);let o=/^[^\n]*\n?/.exec(n)?.[0].length??0;return $u(n.slice(o),e.start+o,/./gs)}function $u(e,t,r){return Array.from(e.matchAll(r),({0:n,index:o})=>({text:n==="''"?"'":n,start:t+o,end:t+o+n.length,soft:go(n)}))}var yC={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function gC(e,t){let r=[],n=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(n)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?wC(o.slice(1)):bC(o);a!==""&&r.push({text:a,start:i,end:i+o.length,soft:!1})}return r}function bC(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function wC(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return yC[e]??e}function go(e){return e===" "||e==="	"||e===`
`||e==="\r"}function*Le(e){for(let t of e.claims)for(let r of t.evidence){let n=e.anchors.get(r),o=e.sources.get(r.source?.text??"");n&&o&&n.class!=="unchecked"&&(yield{claim:t,evidence:r,anchor:n,source:o})}}function Oe({claim:e,evidence:t,source:r}){return{claim:e.id,source:r.id,readings:[{claim:e,evidence:t}]}}function F(e,t,r,n){return ri(t,e.texts.get(t.span.file)??"",r,n)}function Mt(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function ni(e,{evidence:t,source:r,speaker:n,shown:o}){let s=e.anchors.get(t)?.places[0]??F(e,t.quote),i=r.published?`, ${r.published.value.text}`:"",a=n===void 0?"":`, said by ${t.saidBy?.text??n}`;return{at:s,text:`${r.outlet}${i}${a}: ${o}`}}var ku=3,Jp={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:Gp,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0)continue;let i=o.places.slice(0,ku).map((c,u)=>({at:c,text:`place ${u+1}`})),a=Lt(o.places.length,"place");if(o.contextMissing){let c=n.prefix??n.suffix??n.quote,u=n.prefix&&n.suffix?"`prefix` and `suffix`":n.prefix?"`prefix`":"`suffix`";yield{...Oe(t),message:`quote in \`${r.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:F(e,c),text:""},related:i.map(({at:l})=>({at:l,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant"}}else if(o.places.length>1){let c=n.prefix||n.suffix?"longer ":"";yield{...Oe(t),message:`quote in \`${r.id}\` stands in ${a} of \`${s.id}\``,primary:{at:F(e,n.quote),text:""},related:i,notes:o.places.length>ku?[`the first ${ku} of ${a} are shown`]:[],help:`quote more words, or add a ${c}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`}}}}};var Xp=`# claim-shape

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
`;function*mn(e,t){for(let r of e.problems){if(r.kind!=="shape"||r.fileKind!==t)continue;let{at:n,message:o,label:s,related:i,notes:a,help:c,claim:u,source:l}=r;yield{message:o,primary:{at:n,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...u!==void 0&&{claim:u},...l!==void 0&&{source:l},subject:[[u??"",n.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var Qp={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:Xp,check:e=>mn(e,"claims")};var e0=`# config-shape

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
`;var t0={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:e0,check:e=>mn(e,"config")};var r0=`# contradiction

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
  = finding: fbfc86fdcbf75

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
  | ---------------------------------- Coast Daily: 2019
  |
  = note: Harbour News and Coast Daily cannot both be right; Coast Daily hedges
  = help: hold both quotes against their sources; where they speak of different things, say so in
          \`scope\`; what stays is accepted with a reason
  = finding: fcb5254335146

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
  = finding: f398a449f3aa4

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
`;var n0=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],vt=["contradiction","self-contradiction","misreported-position"];var $C=6,kC=[...vt,"contradiction-unless-scoped","disputed","parties-disagree"];function*Qe(e,t,r){for(let n of e.facts){let[o]=n.pairs;if(o?.decision!==t)continue;let s=SC(n),i=[...new Set(s.map(({shown:u})=>u))],a=s.slice(0,$C),c=s.length-a.length;yield{message:`${r.tell(n,o)}: ${i.slice(0,5).join(", ")}${i.length>5?", \u2026":""}`,primary:{at:TC(e,s),text:`${i.length} answers`},related:a.map(u=>ni(e,u)),notes:[o.because,...c>0?[`${c} more readings are in the report`]:[]],help:r.help,fact:n.name,...AC(s),hedged:o.hedged,readings:s.map(({claim:u,evidence:l})=>({claim:u,evidence:l}))}}}function SC(e){let t=new Map;for(let{a:n,b:o,decision:s}of e.pairs)if(kC.includes(s))for(let i of[n.readings[0],o.readings[0]]){let a=JSON.stringify([i.shown,i.source.outlet,i.speaker]);t.has(a)||t.set(a,i)}let r=new Map([...t.values()].map(({shown:n},o)=>[n,o]).reverse());return[...t.values()].sort((n,o)=>(r.get(n.shown)??0)-(r.get(o.shown)??0))}function TC(e,t){let r=t[0]?.claim;if(!r)throw new Error("a conflict without readings");return r.factAt?F(e,r.factAt):r.at}function AC(e){let t=new Set(e.map(({claim:n})=>n.id)),[r]=t;return t.size===1&&r!==void 0?{claim:r}:{}}var o0={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:r0,check:e=>Qe(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})};var s0=`# contradiction-unless-scoped

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
  = finding: f86724e211637

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
  = finding: f27c571121a9f

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
  = finding: f71b9bc46b9f3

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
`;var i0={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:s0,check:e=>Qe(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})};var a0=`# disputed

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
  = finding: fc264aff0a8b8

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
  = finding: f122258050941

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
  = finding: fc701c2572a6f

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
`;var c0={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:a0,check:e=>Qe(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})};var u0=`# duplicate-claim

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
`;var l0={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:u0,*check(e){let t=new Map;for(let r of e.claims){let n=t.get(r.id);if(!n){t.set(r.id,r);continue}r.id.startsWith("(")||(yield{message:`two claims are called \`${r.id}\``,primary:{at:r.at,text:"again here"},related:[{at:n.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:r.id,subject:[r.statement?.text??""]})}}};var d0=`# expired-acceptance

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
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied", with which its sentence in \`harbour-news\` denies it
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
`;var f0={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:d0,*checkLedger(e,t){for(let{acceptance:r,state:n}of e){if(n!=="expired"||!r.until)continue;let{finding:o,until:s,reason:i}=r;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:F(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}};var m0=`# incomparable-values

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
   = finding: f3e98910f0fea

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
it looks like: "2018" is a date and "many" a text, so "many" beside "40" is reported. One pair a fact is
shown, even where more values do not fit.
`;var h0={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:m0,*check(e){for(let t of e.facts){let r=new Set;for(let{claim:u,evidence:l,value:d,shown:f}of t.readings){let m=l.value;if(d||!m||!("text"in m)||r.has(m))continue;r.add(m);let h=t.property?.type??"text";yield{message:`value \`${f}\` of \`${u.id}\` is ${h==="ordinal"?"not on its scale":`no ${h}`}`,primary:{at:F(e,m),text:""},related:t.property?[{at:t.property.key.span,text:"declared here"}]:[],notes:h==="ordinal"?[`its scale is ${t.property?.scale.join(", ")}`]:[],help:"correct the value, or the type of the property",claim:u.id,fact:t.name,readings:[{claim:u,evidence:l}]}}let n=t.pairs.find(({decision:u})=>u==="incomparable");if(!n)continue;let[o,s]=[n.a.readings[0],n.b.readings[0]],i=[o,s].map(({evidence:u,source:l})=>({at:u.value&&"text"in u.value?F(e,u.value):F(e,u.quote),text:l.outlet})),[a,c]=i;!a||!c||(yield{message:`values of \`${t.name}\` are of different kinds: ${o.shown}, ${s.shown}`,primary:a,related:[c],help:"give both in units of one kind, or as two facts",fact:t.name,readings:[o,s].map(({claim:u,evidence:l})=>({claim:u,evidence:l}))})}}};var p0=`# misattributed-quote

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
`;var y0={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:p0,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class!=="misattributed"||!n.source)continue;let i=[...e.sources.values()].filter(c=>o.places.some(({file:u})=>u===c.file)),a=Ee("and",i.map(c=>`\`${c.id}\``));yield{...Oe(t),message:`quote in \`${r.id}\` stands in ${a}, not in \`${s.id}\``,primary:{at:F(e,n.source),text:"cited here"},related:[{at:F(e,n.quote),text:"the quote"},...i.slice(0,3).flatMap(c=>{let u=o.places.find(({file:l})=>l===c.file);return u?[{at:u,text:`these words, in ${c.outlet}`}]:[]})],help:i.length===1?`cite ${a}, or quote what \`${s.id}\` says`:"cite the source that is meant"}}}};var g0=`# misreported-position

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
  = finding: fde3bc68498e6

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
  | ----------------------------------- Coast Daily, said by the operator: not true
  |
  = note: Harbour News and Coast Daily report Blue Line differently
  = help: hold both quotes against their sources; where the speaker changed position, say when in
          \`scope\`
  = finding: f210ebf7762d3

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
  = finding: f9e1c0ef9b34c

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
`;var b0={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:g0,check:e=>Qe(e,"misreported-position",{tell:(t,r)=>`outlets report ${r.a.readings[0].evidence.saidBy?.text} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})};var w0=`# origin-not-shown

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
`;var x0={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:w0,*check(e){for(let t of e.sources.values())for(let[r,n]of[["origin",t.origin],["date",t.published]]){let o=n&&e.credits.get(n);if(!n?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${r} of \`${t.id}\` does not stand in its text`,primary:{at:F(e,n.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${r}; where the text shows none, give no quote`,source:t.id,subject:[t.id,r,n.quote.text]}}}};var v0=`# parties-disagree

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
  = finding: fbc70fad96c48

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
  = finding: f81017f603091

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
  = finding: f5cd47d5ac8e9

1 claim, 2 quotes from 2 sources by 2 newsrooms: all verbatim
1 warning, none of which fails the check
\`\`\`

## Known limits

The rule compares speakers by name. A person and the office the person speaks for are two speakers unless
\`entities\` declares them as one. Where the two names are one speaker, the finding is \`misreported-position\`,
or \`self-contradiction\` within one outlet. A key of scope on one side only does not silence this note.
`;var _0={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:v0,check:e=>Qe(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})};function oi(e){return e.map(({kind:r,text:n},o)=>{let s=e[o+1]?.kind==="source"?"":/\s+$/.exec(n)?.[0]??"";return r==="quote"?`[-${n.trimEnd()}-]${s}`:r==="source"?`{+${n.trimEnd()}+}${s}`:MC(n,o===0,o===e.length-1)}).join("")}function MC(e,t,r){let n=e.split(/(?<=\s)/),o=t?[]:n.slice(0,6),s=r?[]:n.slice(-6);return o.length+s.length>=n.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${r?"":" "}${s.join("")}`}var $0=`# quote-not-verbatim

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
`;var zC=4,S0={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:$0,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.differences.some(({type:u})=>u==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256;yield{...Oe(t),message:a?`quote in \`${r.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${r.id}\` is not word for word in \`${s.id}\``,primary:{at:F(e,n.quote),text:a?"no passage comes near this":""},related:FC(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:BC(o)],help:c?"mend the source first: see `source-changed`":WC(o)}}}};function FC(e){return e.parts.length>1?e.parts.map((t,r)=>({at:t,text:`part ${r+1} of the quote`})):e.nearest?[{at:e.nearest,text:jC(e)}]:[]}function jC(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function BC(e){let{differences:t,diff:r,missingPart:n,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${Lt(o,"character")} apart; an ellipsis may leave out 500 at most`]:n!==void 0&&r.length===0?[`the source does not have this part: "${n}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...k0(r)]:[...t.length>zC?[]:t.map(ZC),...k0(r)]}var UC={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]};function ZC({type:e,quote:t,source:r}){let[n,o]=UC[e];return r===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${r}"`:`${iu(t)&&iu(r)?"changed date":n}: the quote has "${t}", the source "${r}"`}function k0(e){return e.length===0?[]:[`from quote to source: ${oi(e)}`]}function WC(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var HC=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),YC=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function A0(e){let t=[],r=0;for(let n of e.matchAll(YC)){let o=n.index+n[0].length;VC(e,n.index,o,n[0])&&(T0(t,e,r,o),r=o)}return T0(t,e,r,e.length),t}function VC(e,t,r,n){if(/^\s/.test(n))return!0;let o=/\S/.exec(e.slice(r,r+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!n.startsWith(".")||n.startsWith(".."))return!0;let s=/[\p{L}.]+$/u.exec(e.slice(Math.max(0,t-20),t))?.[0]??"";return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!HC.has(s.toLowerCase())}function T0(e,t,r,n){let o=r,s=n;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var E0=new WeakMap;function _t(e,t,r){let{file:n,body:o}=t,s=E0.get(e.texts)??new Map;E0.set(e.texts,s);let i=s.get(t.id);i||(i=A0((e.texts.get(n)??"").slice(o.start,o.end)),s.set(t.id,i));let a=r-o.start,c=0,u=i.length-1;for(;c<u;){let d=c+u+1>>1;(i[d]?.start??0)<=a?c=d:u=d-1}let l=i[c]??{start:0,end:o.end-o.start};return{file:n,start:o.start+l.start,end:o.start+l.end}}function si(e,t,r){let n=e.anchors.get(r)?.parts??[],[o,s]=[n[0],n.at(-1)];if(!o||!s)return{before:"",behind:""};let i=C0(e,{...o,start:_t(e,t,o.start).start,end:o.start}),a=_t(e,t,Math.max(s.start,s.end-1)).end,c=C0(e,{...s,start:s.end,end:Math.max(a,s.end)}),u=Q(r.quote.text).trim(),l=r.phrase&&Q(r.phrase.text).trim(),d=l===void 0?-1:u.indexOf(l);return l===void 0||d<0?{before:i,behind:c}:{before:i+u.slice(0,d),behind:u.slice(d+l.length)+c}}function C0(e,{file:t,start:r,end:n}){return(e.texts.get(t)??"").slice(r,n)}var hn=e=>`(?:\\s+[\\p{L}\\p{N}'\u2019-]+){0,${e}}`,Ce=`[\\s"\u201C\u2018'(\\[]*$`,KC=[["negates",new RegExp(`\\b(not|never|cannot|\\p{L}+n['\u2019]t)(?!\\s+(?:only|just|merely))${hn(3)}${Ce}`,"iu")],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${hn(2)}${Ce}`,"iu")],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${hn(1)}${Ce}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${Ce}`,"iu")],["negates",new RegExp(`\\b(without|yet to)${Ce}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${Ce}`,"iu")],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${hn(3)}${Ce}`,"iu")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${Ce}`,"iu")],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+\\p{L}+ly)?(?:\\s+(?:be|have|also|soon|still))*${Ce}`,"u")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${hn(3)}${Ce}`,"iu")],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${Ce}`,"iu")],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${hn(2)}${Ce}`,"iu")],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${Ce}`,"iu")],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${Ce}`,"iu")],["conditions",new RegExp(`(?<!\\bas )\\b(if|unless|whether|provided that|in case)\\b[^.;:,]*${Ce}`,"iu")],["conditions",new RegExp(`(?<!\\bas )\\b(if|unless|provided that|in case)\\b[^.;:,]*,${Ce}`,"iu")]],GC=[["conditions",/^["\u201D\u2019']*,?\s+((?:only |but only |even )?(?:if|unless|provided that))\b/iu],["denies",/^["\u201D\u2019']*,\s+(?:a|an|the)\s+(?:claim|charge|accusation|allegation|assertion)s?\b[^.;]*?\b(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed))\b/iu],["denies",/^["\u201D\u2019']*,?\s+(?:which|something)\s+[^.;,]*?\b(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed))\b/iu],["hedges",/^["\u201D\u2019']*,\s+(it (?:appears|seems)|reportedly|allegedly|apparently)\b/iu]],JC=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because)\b(?=\s)(?!\s+that\b)/giu,N0=400,XC=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case)|n['\u2019]t\b/i;function R0(e){let t=Math.max(0,e.length-N0);if(!XC.test(e.slice(t)))return;let r=t+QC(e.slice(t),JC),n=e.slice(r);for(let[o,s]of KC){let i=s.exec(n);if(i)return{turn:o,words:i[1]??"",start:r+i.index}}}function O0(e){for(let[t,r]of GC){let n=r.exec(e.slice(0,N0));if(n)return{turn:t,words:n[1]??"",start:n.index+n[0].lastIndexOf(n[1]??"")}}}function QC(e,t){let r=0;for(let n of e.matchAll(t))r=n.index+n[0].length;return r}var I0="(?:sa(?:id|ys)|claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|told\\s+(?:reporters|\\p{Lu}[\\p{L}-]+)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed) that|declar(?:es|ed)|estimat(?:es|ed))",P0="(?:\\p{Lu}[\\p{L}.'\u2019-]*|he|she|it|they|ministry|government|officials?|spokes(?:man|woman|person)|sources|police|side|mayor|minister|company|court|council|prosecutors|residents|witness(?:es)?|operator)",eP=new RegExp(`[,"\u201D]\\s+((?:[\\p{L}\\p{N}.'\u2019-]+\\s+){1,6}?${I0})(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding)\\b)`,"u"),tP=[/\b(according to)\b/iu,new RegExp(`\\b(${P0}\\s+(?:(?:has|have|had|also|did|once|again|further)\\s+)*${I0})\\b`,"u"),new RegExp(`\\b(${P0}\\s+(?:do|does|did)\\s+say)\\b`,"u")],rP=/;|,\s+(?:and|but|while|whereas|although)\s/,nP=2e3;function L0(e,t){let r=e.slice(0,nP),n=q0(eP.exec(r));return n&&n.start>=t.end?n:tP.map(o=>q0(o.exec(r))).find(o=>{if(!o)return!1;if(o.words.toLowerCase()==="according to")return!0;let s=r.slice(o.start+o.words.length,Math.max(t.start,0));return o.start<t.end&&!rP.test(s)})}function q0(e){if(!e)return;let t=e[1]??"";return{words:t,start:e.index+e[0].lastIndexOf(t)}}var M0=`# quote-out-of-context

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
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied", with which its sentence in \`harbour-news\` denies it
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
warning[quote-out-of-context]: quote in \`bridge-safe\` leaves out "not", with which its sentence in \`harbour-news\` negates it
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
warning[quote-out-of-context]: quote in \`ferry-sails\` leaves out "if", with which its sentence in \`harbour-news\` makes it conditional
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
`;var sP={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},iP={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},aP=3,z0={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:M0,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=cP(e,t);if(!i||iP[n.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...Oe(t),message:`quote in \`${r.id}\` leaves out "${a.words}", with which its sentence in \`${s.id}\` ${sP[a.turn]}`,primary:{at:F(e,n.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,aP).map(u=>({at:u,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function cP(e,{anchor:t,source:r}){for(let[n,o]of t.parts.entries()){let s=_t(e,r,o.start),i=Math.max(s.start,t.parts[n-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=R0(Mt(e,a));if(c)return D0(c,a);let u=_t(e,r,Math.max(o.start,o.end-1)),l=Math.min(u.end,t.parts[n+1]?.start??u.end),d={...u,start:o.end,end:Math.max(l,o.end)},f=O0(Mt(e,d));if(f)return D0(f,d)}}function D0(e,t){let r=t.start+e.start;return{cue:e,at:{file:t.file,start:r,end:r+e.words.length}}}var F0=`# retyped-quote

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
`;var B0={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:F0,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t,[i]=o.places;o.class!=="typographic"||o.retyped.length===0||!i||(yield{...Oe(t),message:`quote in \`${r.id}\` has other typography than \`${s.id}\``,primary:{at:F(e,n.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:a,source:c})=>`the quote has ${j0(a)}, the source ${j0(c)}`)})}}};function j0(e){if(e==="")return"nothing";let t=[...e].map(n=>`U+${(n.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),r=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return r===""?t.join(" "):`${r} (${t.join(" ")})`}var U0=`# self-contradiction

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
  = finding: f4fcd96b4b2ce

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
  = finding: f406e3c893d5d

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
`;var Z0={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:U0,check:e=>Qe(e,"self-contradiction",{tell:(t,r)=>`${r.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})};var W0=`# source-changed

The text of a source no longer has the hash that was taken when it was captured.

## Why it matters

A quote is only as good as the text it was checked in. The hash is a short number made from the text; a
single changed letter gives another one. With it, everybody can see that the text is still the one that
was captured, and that no slip of the keyboard has fitted it to a claim since.

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
  = note: the text now has 7cb5d9489825e4dd478f5ed7cfac34954b18925db0f1302728d99d8671e611e2
  = help: bring the captured text back; a corrected article is a new source that \`supersedes\` this
          one

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
`;var H0={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:W0,*check(e){for(let t of e.sources.values()){let{pinned:r}=t;!r||!/^[\da-f]{64}$/.test(r.text)||r.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:F(e,r),text:"hash of the captured text"},notes:[`the text now has ${t.sha256}`],help:"bring the captured text back; a corrected article is a new source that `supersedes` this one",source:t.id,subject:[t.id,r.text,t.sha256]})}}};var Y0=`# source-edited

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
  = help: bring the earlier text back; a corrected article is a new file that \`supersedes\` this one

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
`;var ai=5,mP=8,Su=12,K0={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:Y0,*check(e){let{base:t}=e;if(t)for(let r of e.sources.values()){let n=t.bodies.get(r.id),o=Mt(e,r.body);if(n===void 0||ii(n)===ii(o))continue;let s=Vs(ii(n),ii(o)),i=s?hP(s,r,o):[],[a,...c]=i,u=c.slice(0,ai-1);yield{message:`the text of \`${r.id}\` has changed since ${t.ref}`,primary:a??{at:r.body,text:"too much has changed to show it word by word"},related:u,notes:[...s?[`from then to now: ${oi(gP(s))}`]:[],...c.length>u.length?[`it has changed in ${Lt(i.length,"place")}`]:[],...wP(e,r,i)],help:"bring the earlier text back; a corrected article is a new file that `supersedes` this one",source:r.id,subject:[r.id,n,o]}}}};function ii(e){return e.replace(/\r\n?/g,`
`)}function hP(e,t,r){let n=[],o=pP(r),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let l=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;n.push({at:V0(t,o(s),o(s+l)),text:`was ${yP(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let u=s+c.trimEnd().length;n.push({at:V0(t,o(s),o(u)),text:"was not there"})}s+=c.length}return n}function pP(e){let t=[...e.matchAll(/\r\n/g)].map(({index:r},n)=>r-n);return r=>r+t.filter(n=>n<r).length}function V0({file:e,body:t},r,n){return{file:e,start:t.start+r,end:t.start+n}}function yP(e){return e.trim()===""?"white space":`"${G0(e.trim())}"`}function gP(e){let t=0,r=[];for(let n of e){if(n.kind!=="same"&&r.at(-1)?.kind!=="quote"&&++t>mP)return[...r,{kind:"same",text:"\u2026"}];r.push(n.kind==="same"?n:{kind:n.kind,text:G0(n.text)})}return r}function G0(e){let t=e.split(/(?<=\s)/);return t.length<=2*Su?e:`${t.slice(0,Su).join("")}\u2026 ${t.slice(-Su).join("")}`}function bP(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function wP(e,t,r){let n=e.claims.filter(({evidence:i})=>i.some(a=>(a.source?.text===t.id?e.anchors.get(a):void 0)?.parts.some(u=>r.some(({at:l})=>bP(u,l)))));if(n.length===0)return[];let o=n.slice(0,ai).map(({id:i})=>`\`${i}\``),s=n.length>ai?[Lt(n.length-ai,"other claim")]:[];return[`${Ee("and",[...o,...s])} ${n.length===1?"quotes":"quote"} the changed words`]}var J0=`# source-shape

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
error[source-shape]: two files are source \`north-wire\`
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
`;var X0={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:J0,check:e=>mn(e,"source")};var Q0=`# stale-acceptance

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
warning[quote-out-of-context]: quote in \`ferry-overloaded\` leaves out "denied", with which its sentence in \`harbour-news\` denies it
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
`;var ey={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:Q0,*checkLedger(e,t){for(let{acceptance:r,state:n,otherRule:o}of e){if(n!=="stale")continue;let{finding:s,rule:i,reason:a}=r;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:F(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}};var ty=`# text-cut-by-comment

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
`;var ry={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:ty,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let r=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:r,end:r+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}};var ny=`# timeline-contradiction

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
 --> claims/ferry.yaml:6:11
  |
6 |     fact: old-ferry-sale/date
  |           ^^^^^^^^^^^^^^^^^^^ these 3 readings cannot all be true
  |
 ::: sources/harbour-news.txt:4:1
  |
4 | The old ferry was sold in March 2031. The new one sailed on 29 October 2031.
  | ------------------------------------ Harbour News: 2031-03
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
  = note: old-ferry-sale/date is 2031-03 (Harbour News, in \`old-ferry-sold\`)
  = note: new-ferry/date is 2031-10-29 (Harbour News, in \`new-ferry-sailed\`)
  = note: new-ferry/date is 10 months after old-ferry-sale/date (Coast Daily, in
          \`ten-months-between\`)
  = help: hold each quote against its value; one of them is read wrongly, or is about something else
  = finding: f0ae289a2bb7a

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
`;var oy={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:ny,*check(e){for(let{steps:t}of e.timeline){let[r]=t;if(!r)continue;let n=[...new Set(t.map(({fact:s})=>s))].sort(),{claim:o}=r.reading;yield{message:`the dates of ${Ee("and",n.map(s=>`\`${s}\``))} contradict one another`,primary:{at:o.factAt?F(e,o.factAt):o.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:s})=>ni(e,s)),notes:t.map(({says:s,reading:i})=>`${s} (${i.source.outlet}, in \`${i.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:r.fact,readings:t.map(({reading:s})=>({claim:s.claim,evidence:s.evidence}))}}}};var sy=`# unattributed-reading

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
warning[unattributed-reading]: quote in \`people-on-board\` counts as North Wire's own words, and its sentence credits a speaker
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
warning[unattributed-reading]: quote in \`engine-failed\` counts as North Wire's own words, and its sentence credits a speaker
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

"Urged" tells what the ministry did. That it did so is said by the outlet, in its own voice.

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
verbs only. At the end of a sentence anybody can be the speaker ("\u2026, the captain said"); at its beginning
only a name, a pronoun, or one of a few offices, such as "the ministry" and "police".
`;var iy={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:sy,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!n.value||n.saidBy||n.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=_t(e,s,i.start),c=L0(Mt(e,a),{start:i.start-a.start,end:i.end-a.start});if(!c)continue;let u=a.start+c.start;yield{...Oe(t),message:`quote in \`${r.id}\` counts as ${s.outlet}'s own words, and its sentence credits a speaker`,primary:{at:F(e,n.quote),text:""},related:[{at:{...a,start:u,end:u+c.words.length},text:"a speaker"}],help:"name the speaker with `said-by`"}}}};function ci(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var ay=`# uncited-source

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
`;var cy={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:ay,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(r=>r.evidence.map(({source:n})=>n&&ci(n.text))));for(let r of e.sources.values())t.has(r.id)||(yield{message:`no claim cites \`${r.id}\` (${r.outlet})`,primary:{at:{file:r.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:r.id,subject:[r.id]})}};function pn({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let u=c===void 0?void 0:bo(c);u!==void 0&&!t.has(u)&&t.set(u,s)}let r=s=>t.get(bo(s)),n=new Map;for(let[s,{partOf:i}]of e)i&&n.set(s,r(i.text)??bo(i.text));return{findEntity:r,isPartOf:(s,i)=>{let a=new Set;for(let c=n.get(s);c!==void 0&&!a.has(c);c=n.get(c)){if(c===i)return!0;a.add(c)}return!1}}}function bo(e){return Q(e).trim().toLowerCase()}var xi={};vh(xi,{Century:()=>gi,Date:()=>le,Decade:()=>yi,Interval:()=>bi,List:()=>xn,Season:()=>bn,Set:()=>wi,Year:()=>pi});function uy(e,t){return ly(!!e,!0,t||`expected "${e}" to be ok`)}function ly(e,t,r){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(r||`expected "${e}" to equal "${t}"`)}uy.equal=ly;var W=uy;var TP=/^days?$/i,AP=/^months?$/i,EP=/^years?$/i,CP=/^[xX]$/,PP=/[xX]/g,qP=/^[0-9xXdDmMyY]{8}$/,NP="YYYYMMDD".split(""),ui=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:RP,pow:dy,max:li,min:Tu}=Math,R=class e{static test(t,r){return this.convert(t)&this.convert(r)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(TP.test(t))return e.DAY;if(AP.test(t))return e.MONTH;if(EP.test(t))return e.YEAR;if(qP.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((r,n,o)=>r|(CP.test(n)?dy(2,o):0),0)}static values(t,r=0,n=!0){let o=e.numbers(t,r).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),n?e.normalize(s):s}static numbers(t,r=0){return t.replace(PP,r)}static normalize(t){return t.length>1&&(t[1]=Tu(11,li(0,t[1]-1))),t.length>2&&(t[2]=Tu(ui[t[1]]||NaN,li(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&dy(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=NP,r=0,n="X"){return t.map((o,s)=>this.bit(r+s)?n:o)}masks(t,r="X"){let n=0;return t.map(o=>{let s=this.mask(o.split(""),n,r);return n=n+s.length,s.join("")})}max([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!r)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:r=11;break;case e.MX:r=r<9?8:11;break;case e.XM:r=(r+1)%10,r=r<3?r+9:r-1;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=ui[r];break;case e.DX:n=Tu(ui[r],n+(9-n%10));break;case e.XD:n=n%10,r===1?n=n===9&&!fy(t)?n+10:n+20:(n=n<2?n+30:n+20,n>ui[r]&&(n=n-10));break}return r===1&&n>28&&!fy(t)&&(n=28),[t,r,n]}min([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),r==null)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:r=0;break;case e.MX:r=r<9?0:9;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=1;break;case e.DX:n=li(1,RP(n/10)*10);break;case e.XD:n=li(1,n%10);break}return[t,r,n]}marks(t,r="?"){return t.map((n,o)=>[this.qualified(o*2)?r:"",n,this.qualified(o*2+1)?r:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};R.prototype.is=R.prototype.test;function fy(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}R.DAY=R.D=R.compute("yyyymmxx");R.MONTH=R.M=R.compute("yyyyxxdd");R.YEAR=R.Y=R.compute("xxxxmmdd");R.MD=R.M|R.D;R.YMD=R.Y|R.MD;R.YM=R.Y|R.M;R.YYXX=R.compute("yyxxmmdd");R.YYYX=R.compute("yyyxmmdd");R.XXXX=R.compute("xxxxmmdd");R.DX=R.compute("yyyymmdx");R.XD=R.compute("yyyymmxd");R.MX=R.compute("yyyymxdd");R.XM=R.compute("yyyyxmdd");R.UA=[R.YEAR,R.YEAR,R.MONTH,R.YM,R.DAY,R.YMD];var yy=ao(hy(),1);var Or={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1};var{assign:wo}=Object;function de(e){return Number(Array.isArray(e)?e.join(""):e)}function D(e){return e.join("")}function Au(){return 0}function xo(){return null}function $t(...e){return e.length===1?t=>t[e[0]]:t=>OP(t,e)}function yn(...e){return t=>e.map(r=>t[r])}function OP(e,t=e.keys()){return Array.from(t).reduce((r,n)=>e[n]!==null?r.concat(e[n]):r,[])}function Dt(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return r=>wo(e.reduce((n,o)=>wo(n,r[o]),{}),t)}function zt(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function We(e="unspecified",t="X",r=!0){return(n,o,s)=>{n=n.join("");let i=n.startsWith("-"),a=n.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=R.values(a,0,r);return i&&(c[0]=-c[0]),{values:c,[e]:R.compute(a)}}}function He(e,t=0,r=null){return wo({type:"Date",level:t,values:R.normalize(e.map(Number))},r)}function gn(e,t=1,r=null){return wo({type:"Year",level:t,values:e.map(Number)},r)}function fi(e,t=0){return{type:"Century",level:t,values:[e]}}function mi(e,t=2){return{type:"Decade",level:t,values:[e]}}function IP(e){let t=e<0?"-":"+",r=Math.abs(e),n=String(Math.floor(r/60)).padStart(2,"0"),o=String(r%60).padStart(2,"0");return`${t}${n}:${o}`}function py(e){let t=e[3],r=R.normalize(e[0].map(Number)).concat(e[2]),n;return t==null&&Or.offset?typeof Or.offset=="number"?t=Or.offset:t=-1*new Date(...r).getTimezoneOffset():t!=null&&(n=IP(t)),{level:0,offset:t,timeZone:n,type:"Date",values:r}}function hi(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function Eu(e){return wo({values:e[1],level:2},e[0],e[2])}function vo(e,t=2){return([r],n,o)=>{let s={uncertain:new R,approximate:new R},i=r.map(([a,c,u],l)=>{for(let d in a)s[d].qualify(l*2);for(let d in u)s[d].qualify(1+l*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}function S(e){return e[0]}var{DAY:SZ,MONTH:TZ,YEAR:AZ,YMD:EZ,YM:CZ,MD:PZ,YYXX:qZ,YYYX:NZ,XXXX:RZ}=R,LP,MP=[{name:"edtf",symbols:["L0"],postprocess:S},{name:"edtf",symbols:["L1"],postprocess:S},{name:"edtf",symbols:["L2"],postprocess:S},{name:"edtf",symbols:["L3"],postprocess:S},{name:"L0",symbols:["date_time"],postprocess:S},{name:"L0",symbols:["century"],postprocess:S},{name:"L0",symbols:["L0i"],postprocess:S},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:zt(0)},{name:"century",symbols:["positive_century"],postprocess:e=>fi(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>fi(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>fi(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:de},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:de},{name:"date_time",symbols:["date"],postprocess:S},{name:"date_time",symbols:["datetime"],postprocess:S},{name:"date",symbols:["year"],postprocess:e=>He(e)},{name:"date",symbols:["year_month"],postprocess:e=>He(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>He(e[0])},{name:"year",symbols:["positive_year"],postprocess:S},{name:"year",symbols:["negative_year"],postprocess:S},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:D},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:D},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:D},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:D},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:D},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:D},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:$t(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:$t(0,2)},{name:"month",symbols:["d01_12"],postprocess:S},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:$t(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:$t(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:$t(0,2)},{name:"day",symbols:["d01_31"],postprocess:S},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:S},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:S},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:py},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:$t(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:$t(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:S},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:de},{name:"minutes",symbols:["d00_59"],postprocess:de},{name:"seconds",symbols:["d00_59"],postprocess:de},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>de(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:Au},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:$t(1)},{name:"positive_offset",symbols:["offset"],postprocess:S},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:S},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:Au},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:S},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>de(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:S},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>de(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:S},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>de(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:S},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>de(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:S},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>de(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:S},{name:"L1",symbols:["L1Y"],postprocess:S},{name:"L1",symbols:["L1S"],postprocess:S},{name:"L1",symbols:["L1i"],postprocess:S},{name:"L1d",symbols:["date_ua"],postprocess:S},{name:"L1d",symbols:["L1X"],postprocess:Dt(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:Dt(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:zt(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:zt(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:zt(1)},{name:"L1i_date",symbols:[],postprocess:xo},{name:"L1i_date",symbols:["date_ua"],postprocess:S},{name:"L1i_date",symbols:["INFINITY"],postprocess:S},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:We()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:We()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:We()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:We()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:We()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:We()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:We()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:We()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>gn([de(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>gn([-de(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>hi([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:S},{name:"L2",symbols:["L2Y"],postprocess:S},{name:"L2",symbols:["L2S"],postprocess:S},{name:"L2",symbols:["L2D"],postprocess:S},{name:"L2",symbols:["L2C"],postprocess:S},{name:"L2",symbols:["L2i"],postprocess:S},{name:"L2",symbols:["set"],postprocess:S},{name:"L2",symbols:["list"],postprocess:S},{name:"L2d",symbols:["ua_date"],postprocess:S},{name:"L2d",symbols:["L2X"],postprocess:Dt(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:S},{name:"L2D",symbols:["decade","UA"],postprocess:Dt(0,1)},{name:"L2C",symbols:["century"],postprocess:S},{name:"L2C",symbols:["century","UA"],postprocess:Dt(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:vo(He)},{name:"ua_date",symbols:["ua_year_month"],postprocess:vo(He)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:vo(He)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:yn(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:yn(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:yn(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:yn(0,2)},{name:"L2X",symbols:["dx4"],postprocess:We()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:We()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:We()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:D},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:D},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:D},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:zt(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:zt(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:zt(2)},{name:"L2i_date",symbols:[],postprocess:xo},{name:"L2i_date",symbols:["ua_date"],postprocess:S},{name:"L2i_date",symbols:["L2X"],postprocess:S},{name:"L2i_date",symbols:["INFINITY"],postprocess:S},{name:"L2Y",symbols:["exp_year"],postprocess:S},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:Dt(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:Dt(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>gn([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:de(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>gn([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>gn([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>de(e[0])*Math.pow(10,de(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>hi([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>mi(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>mi(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>mi(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:de},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:de},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:de},{name:"set",symbols:["LSB","OL","RSB"],postprocess:Eu},{name:"list",symbols:["LLB","OL","RLB"],postprocess:Eu},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:xo},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:xo},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:S},{name:"LI",symbols:["ua_date"],postprocess:S},{name:"LI",symbols:["L2X"],postprocess:S},{name:"LI",symbols:["consecutives"],postprocess:S},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[He(e[0]),He(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[He(e[0]),He(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[He([e[0]]),He([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:S},{name:"L3",symbols:["L3S"],postprocess:S},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:zt(3)},{name:"L3s",symbols:["L1S"],postprocess:S},{name:"L3s",symbols:["L2S"],postprocess:S},{name:"L3s",symbols:["L3S"],postprocess:S},{name:"L3S",symbols:["ua_season"],postprocess:vo(hi,3)},{name:"L3S",symbols:["xx_season"],postprocess:Dt(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:S},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:S},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:yn(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:We("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:S},{name:"digit",symbols:[{literal:"0"}],postprocess:S},{name:"digits",symbols:["digit"],postprocess:S},{name:"digits",symbols:["digits","digit"],postprocess:D},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:D},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:D},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:D},{name:"d4",symbols:["d2","d2"],postprocess:D},{name:"d3",symbols:["d2","digit"],postprocess:D},{name:"d2",symbols:["digit","digit"],postprocess:D},{name:"d3s",symbols:["digit"],postprocess:S},{name:"d3s",symbols:["d2"],postprocess:S},{name:"d3s",symbols:["d3"],postprocess:S},{name:"d3s",symbols:["d3","digits"],postprocess:$t(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:de},{name:"d1x",symbols:[/[1-9X]/],postprocess:S},{name:"dx",symbols:["d1x"],postprocess:S},{name:"dx",symbols:[{literal:"0"}],postprocess:S},{name:"dx2",symbols:["dx","dx"],postprocess:D},{name:"dx4",symbols:["dx2","dx2"],postprocess:D},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:D},{name:"md",symbols:["m31"],postprocess:S},{name:"md",symbols:["m30"],postprocess:S},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:S},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:D},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:D},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:D},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:D},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:S},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:D},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:D},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:D},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:D},{name:"d30x",symbols:["d29x"],postprocess:D},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:S},{name:"d31x",symbols:["d30x"],postprocess:S},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:D},{name:"positive_digit",symbols:[/[1-9]/],postprocess:S},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:S},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:S},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:D},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:D},{name:"d01_12",symbols:["d01_11"],postprocess:S},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:S},{name:"d01_13",symbols:["d01_12"],postprocess:S},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:S},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:S},{name:"d00_14",symbols:["d01_13"],postprocess:S},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:S},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:S},{name:"d00_23",symbols:["d01_23"],postprocess:S},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:D},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:D},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:D},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:D},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:D},{name:"d01_30",symbols:["d01_29"],postprocess:S},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:S},{name:"d01_31",symbols:["d01_30"],postprocess:S},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:S},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:S},{name:"d00_59",symbols:["d01_59"],postprocess:S},{name:"d01_59",symbols:["d01_29"],postprocess:S},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:D},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:D},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:D},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:D},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:D},{name:"d21_41",symbols:["d21_24"],postprocess:S},{name:"d21_41",symbols:["d25_41"],postprocess:S},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],DP="edtf",Cu={Lexer:LP,ParserRules:MP,ParserStart:DP};function zP(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function FP(e,t={}){if(!e.length)return e;let{level:r,types:n,seasonIntervals:o,seasonUncertainty:s}={...Or,...t};return e.filter(i=>o&&jP(i)||s&&BP(i)?!0:!(i.level>r||n.length&&!n.includes(i.type)))}function jP({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function BP({type:e,level:t}){return e==="Season"&&t>=3}function UP(e){return e.length<2?e[0]:e.sort(zP)[0]}function Ir(e,t={}){try{let r=ZP(),n=UP(FP(r.feed(e).results,t));if(!n)throw new Error("edtf: No possible parsings (@EOS)");return n}catch(r){throw r.message+=` for "${e}"`,r}}function ZP(){return new yy.default.Parser(Cu.ParserRules,Cu.ParserStart)}var Y=class{static get type(){return this.name}static parse(t){return Ir(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let r=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(r=WP(new Date(r))),r}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[r,n,o,s]=[this.min,this.max,t.min,t.max];return r!==o?r<o?-1:1:n!==s?n<s?-1:1:0}includes(t){let r=this.covers(t);if(!r||!this[Symbol.iterator])return r;for(let n of this)if(n.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let r=this,n=this.compare(t);if(n)for(;r=r.next(-n),r.compare(t)===n;)yield r}};function WP(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var HP=Reflect.ownKeys.bind(Reflect),YP=Object.getOwnPropertyDescriptor.bind(Object),VP=Object.defineProperty.bind(Object),KP=Object.prototype.hasOwnProperty;function by(e,...t){for(let r of t)gy(e,r),gy(e.prototype,r.prototype);return e}function gy(e,t){for(let r of HP(t))KP.call(e,r)||VP(e,r,YP(t,r))}var wy={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}};var xy={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var vy={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var _y={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var $y={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var ky={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}};var Pu={en:wy,es:xy,de:vy,fr:_y,it:$y,ja:ky},qu=(e,...t)=>{for(let r of t)Pu[`${e}-${r}`]=Pu[e]};qu("en","AU","CA","GB","NZ","SA","US");qu("de","AT","CH","DE");qu("fr","CH","FR");var Sy=Pu;var rq=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];function nq(e,t){switch(t={...rq[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function oq(e,t){return`${e}:${JSON.stringify(sq(t))}`}function sq(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[r])=>t.localeCompare(r)))}function iq(e,t,r){let n=nq(e.precision,r),o=oq(t,n);return Ft.cache.has(o)||(Ft.cache.size>=64&&Ft.cache.clear(),Ft.cache.set(o,new Intl.DateTimeFormat(t,n))),Ft.cache.get(o)}function aq(e){let{locale:t,weekday:r,month:n,year:o}=e.resolvedOptions(),s=Sy[t];if(s==null)return null;let i=r||n==="long"?"long":!n||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function cq(e){return e==="day"||e==="month"||e==="year"}function uq(e,t){let r="";for(let{type:n,value:o}of t)r+=cq(n)&&e.unspecified.is(n)?o.replace(/./g,"X"):o;return r}function Ft(e,t="en-US",r={}){e.timeZone&&!r.timeZone&&(r={timeZoneName:"short",...r,timeZone:e.timeZone});let n=iq(e,t,r),o=aq(n);if(!e.isEDTF||o==null)return n.format(e);if(e.type==="Interval"){if(e.finite)return n.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!n.formatToParts?n.format(e):uq(e,n.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}Ft.cache=new Map;var{abs:lq}=Math,{isArray:dq}=Array,Ty=new WeakMap,Ay=new WeakMap,Ey=new WeakMap,Cy=new WeakMap,Py=new WeakMap,fq=[R.YMD,R.Y,R.YM,R.YMD],le=class e extends globalThis.Date{constructor(...t){let r=0,n,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":dq(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(W(a!=null),a.type&&W.equal("Date",a.type),a.values&&a.values.length){if(r=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[Y.UTC(...t)]}({uncertain:n,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:r=t.length}super(...t),this.precision=r,this.uncertain=n,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){Ty.set(this,t>3?0:Number(t))}get precision(){return Ty.get(this)}set uncertain(t){Ay.set(this,this.bits(t))}get uncertain(){return Ay.get(this)}set approximate(t){Ey.set(this,this.bits(t))}get approximate(){return Ey.get(this)}set unspecified(t){Cy.set(this,new R(t))}get unspecified(){return Cy.get(this)}set timeZone(t){Py.set(this,t)}get timeZone(){return Py.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:r,unspecified:n,uncertain:o,approximate:s}=this;if(n.value){let i=r[0]<0;r=t<0^i?n.min(r.map(e.pad)):n.max(r.map(e.pad)),i&&(r[0]=-r[0])}return r.push(r.pop()+t),new e({values:r,unspecified:n,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",r=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}format(...t){return Ft(this,...t)}static pad(t,r=0){if(!r){let n=lq(t);return n<10?`000${n}`:n<100?`00${n}`:n<1e3?`0${n}`:`${n}`}return r===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=fq[this.precision]),new R(t)}};by(le,Y);var _o=le.pad;var{abs:mq}=Math,qy=new WeakMap,Ny=new WeakMap,pi=class e extends Y{constructor(t){switch(super(),qy.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),W(t!==null),t.type&&W.equal("Year",t.type),W(t.values),W(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return Ny.get(this)}set significant(t){Ny.set(this,Number(t))}get values(){return qy.get(this)}get min(){return Y.UTC(this.year,0)}get max(){return Y.UTC(this.year+1,0)-1}toEDTF(){let t=mq(this.year),r=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${_o(this.year)}${r}`:`Y${this.year}${r}`}};var{abs:Ry,floor:hq}=Math,Oy=new WeakMap,yi=class e extends Y{constructor(t){switch(super(),Oy.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),W(t!==null),t.type&&W.equal("Decade",t.type),W(t.values),W(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=hq(Number(t)),W(Ry(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return Oy.get(this)}get min(){return le.UTC(this.year,0)}get max(){return le.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=Ry(t),n=r===t?"":"-";return r<10?`${n}00${r}`:r<100?`${n}0${r}`:`${t}`}};var{abs:Iy,floor:pq}=Math,Ly=new WeakMap,gi=class e extends Y{constructor(t){switch(super(),Ly.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),W(t!==null),t.type&&W.equal("Century",t.type),W(t.values),W(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=pq(Number(t)),W(Iy(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return Ly.get(this)}get min(){return le.UTC(this.year,0)}get max(){return le.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=Iy(t),n=r===t?"":"-";return r<10?`${n}0${r}`:`${t}`}};var My=new WeakMap,Dy=new WeakMap,zy=new WeakMap,Fy=new WeakMap,bn=class e extends Y{constructor(t){super();let r,n,o;switch(zy.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),W(t!==null),t.type&&W.equal("Season",t.type),W(t.values),W.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:r,approximate:n}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=r,this.approximate=n}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=jy(Number(t))}get values(){return zy.get(this)}set uncertain(t){Dy.set(this,new R(t))}get uncertain(){return Dy.get(this)}set approximate(t){My.set(this,new R(t))}get approximate(){return My.get(this)}set unspecified(t){Fy.set(this,new R(t))}get unspecified(){return Fy.get(this)}next(t=1){let{season:r,year:n,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(r>=21&&r<=36):[n,r]=Nu(n,r,t,r-(r-21)%4,4);break;case(r>=37&&r<=39):[n,r]=Nu(n,r,t,37,3);break;case(r>=40&&r<=41):[n,r]=Nu(n,r,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${r}`)}return new e({values:[n,r],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return Y.UTC(this.year,0);case 22:case 26:case 31:case 34:return Y.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return Y.UTC(this.year,6);case 24:case 28:case 29:case 36:return Y.UTC(this.year,9);case 38:return Y.UTC(this.year,4);case 39:return Y.UTC(this.year,8);default:return Y.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([_o(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return Y.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return Y.UTC(t,6)-1;case 23:case 27:case 30:case 35:return Y.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return Y.UTC(t+1,0)-1;case 37:return Y.UTC(t,5)-1;case 38:return Y.UTC(t,9)-1;default:return Y.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",r=[_o(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}};function jy(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function Nu(e,t,r,n,o){let s=t+r-n;return[e+Math.floor(s/o),jy(n+(s%o+o)%o)]}var By=new WeakMap,bi=class e extends Y{constructor(...t){switch(super(),By.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[r]=t;W(r!==null),r.type&&W.equal("Interval",r.type),W(r.values),W(r.values.length<3),this.lower=r.values[0],this.upper=r.values[1],this.earlier=r.earlier,this.later=r.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=Uy(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=Uy(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return By.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}};function Uy(e){try{return le.from(e)}catch{return bn.from(e)}}var{isArray:wn}=Array,Zy=new WeakMap,xn=class extends Y{constructor(...t){if(super(),Zy.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":wn(t[0])&&(t[0]={values:t[0]});{let[r]=t;W(r!==null),r.type&&W.equal(this.type,r.type),W(r.values),this.concat(...r.values),this.earlier=!!r.earlier,this.later=!!r.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return Zy.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return wn(t)?t[0]:t}get last(){let t=this.values[this.length-1];return wn(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let r of t)this.push(r);return this}push(t){return wn(t)?(W.equal(2,t.length),this.values.push(t.map(r=>le.from(r)))):this.values.push(le.from(t))}*[Symbol.iterator](){for(let t of this.values)wn(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>wn(t)?t.map(r=>r.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}};var wi=class extends xn{static parse(t){return Ir(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}};var yq=/^\d{5,}$/;function $o(...e){if(!e.length)return new le;if(e.length===1)switch(typeof e[0]){case"object":return new(xi[e[0].type]||le)(e[0]);case"number":return new le(e[0]);case"string":if(yq.test(e[0]))return new le(Number(e[0]))}let t=Ir(...e);return new xi[t.type](t)}var gq=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),bq="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),wq=new Map([...gq.map((e,t)=>[e,t]),...bq.map((e,t)=>[e,20+10*t])]),xq=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);function vi(e){let t=e,r=0,n,o=1,s=!1;for(;;){let a=new RegExp("^[ -]?(?:and )?(\\p{L}+)","u").exec(t),c=a?.[1]?.toLowerCase()??"",u=wq.get(c),l=xq.get(c.replace(/s$/,""));if(!a)break;if(l!==void 0&&(n!==void 0||r>0))l>=1e3?(r+=(n??0)*l,n=void 0):n=(n??0)*l,o=l,s=!1;else if(u!==void 0&&vq(u,n,s))n=(n??0)+u;else if(c==="half"&&n===void 0&&r===0)n=.5;else if(/^an?$/.test(c)&&(n===.5||n===void 0&&r===0))s=n===void 0,n??=1;else break;t=t.slice(a[0].length)}return(n!==void 0||r>0)&&!s?{number:r+(n??0),scale:o,rounding:.5,rest:t}:void 0}function vq(e,t,r){return t===void 0?!0:r||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}var _q=["first","second","third","fourth","fifth","sixth","seventh","eighth","ninth","tenth"];function _i(e){let t=_q.indexOf(e.toLowerCase());return t<0?void 0:t+1}var $q=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),Ru=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),kq=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];function Lr(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),r=kq.find(([u])=>u.test(t)),n=r?t.replace(r[0],""):t,o=/^(?:between|from)\s+/i.exec(n),s=Hy(o?n.slice(o[0].length):n);if(!s)return;let i=(o?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to) ?/i).exec(s.rest),a=i?Hy(s.rest.slice(i[0].length)):void 0;if(!a)return Wy(s,s.number,r?.[1]);let c=s.scale===1&&s.number<=a.number/a.scale?a.scale:1;return Wy({...s,...a,number:a.number},s.number*c,r?.[1])}function Wy({number:e,rounding:t,currency:r,rest:n},o,s){let i=/^(?: ?(?:or more|or over|and more)\b|\+) ?/i.exec(n),a=/^ ?(?:or less|or fewer|or under)\b ?/i.exec(n),c=i?"at least":a?"at most":s,u={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},l=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:u.below?Number.NEGATIVE_INFINITY:o-l,max:u.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,rest:n.slice((i??a)?.[0].length??0).trim(),...r!==void 0&&{currency:r}}}function Hy(e){let t=/^([+-])?\s*/.exec(e),r=e.slice(t?.[0].length??0),n=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc})","u").exec(r)?.[0];n!==void 0&&(r=r.slice(n.length).trimStart());let o=Sq(r)??vi(r);if(!o)return;let s=t?.[1]==="-"?-1:1,i=n===void 0?void 0:Ru.get(n)??n;return{...o,number:s*o.number,...i!==void 0&&{currency:i}}}function Sq(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let r=Number((t[1]??"0").replace(/\D/g,"")+(t[2]??"")),n=Math.max(0,(t[2]?.length??0)-1),o=e.slice(t[0].length);if(new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(o))return;let s=Tq(o);return o=s.rest,{number:r*s.factor,scale:s.factor,rounding:s.factor*10**-n/2,rest:o}}function Tq(e){let t=1,r=e;for(;;){let n=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(r),o=n?.[1]?.toLowerCase()??"";if(!n||/^(?:m|k)$/.test(o)&&/^[\s-]/.test(n[0]))return{factor:t,rest:r};t*=$q.get(o)??1,r=r.slice(n[0].length)}}var nr=864e5;function B(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return Aq((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let r=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),n=Eq(r?.[1]??e);return!n||!r||r[2]==="?"?n:qq(r[1]??"",n)}function Aq(e){let r=e.map(n=>n===""?void 0:B(n)).filter(n=>n!==void 0);if(!(r.length===0||r.length<e.filter(n=>n!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...r.map(({min:n})=>n)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...r.map(({max:n})=>n))}}function Eq(e){return Cq(e)??Pq(e)}function Cq(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[r,n,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=Mr(r,n,o),{year:i,month:a,day:c}=Dr(s);if(!(i!==r||a!==n||c!==o))return t[3]!==void 0?{min:s,max:s}:{min:s,max:Mr(r+(t[2]===void 0?1:0),n+(t[2]===void 0?0:1),1)-1}}function Pq(e){try{let{min:t,max:r}=$o(e);return{min:Math.floor(t/nr),max:Math.floor(r/nr)}}catch{return}}function qq(e,{min:t,max:r}){let n=e.replace(/^-/,"").split("-").length;if(n===3)return{min:t-1,max:r+1};let o=n===2?1:12;return{min:ke(t,-o),max:ke(r+1,o)-1}}function Dr(e){let t=new Date(e*nr);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function Mr(e,t,r){return Math.floor(Date.UTC(e,t-1,r)/nr)}function ke(e,t){let r=new Date(e*nr),n=new Date(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+t,1)),o=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,0)).getUTCDate();return Math.floor(n.getTime()/nr)+Math.min(r.getUTCDate(),o)-1}function ki(e){let[t,r,...n]=e.split("/");if(t===void 0||r===void 0||n.length>0){let a=B(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:B(t),i=r===""||r===".."?o:B(r);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}function $i(e){let t=Math.floor(e),r=(e-t)*30.436875,n=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/nr),a=ke(i,t)-i+r;n=Math.min(n,a),o=Math.max(o,a)}return{min:n,max:o}}var vn={month:1,year:12,decade:120,century:1200},Nq={day:1,week:7,fortnight:14};function Yy(e){let t=Lr(e),r=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:n,max:o}=t,s=vn[r],i=Nq[r];if(s!==void 0)return{min:Number.isFinite(n)?$i(Math.max(0,(n-.5)*s)).min:0,max:Number.isFinite(o)?$i((o+1)*s).max-1:o};if(i!==void 0)return{min:Number.isFinite(n)?Math.ceil(Math.max(0,n*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function _n({min:e,max:t}){let[r,n]=[e,t].map(o=>Number.isFinite(o)?new Date(o*nr).toISOString().slice(0,10):"..");if(r===void 0||n===void 0||r===n)return r??"";for(let o of[4,7]){let s=B(r.slice(0,o));if(s&&s.min===e&&s.max===t)return r.slice(0,o)}return`${r}/${n}`}var Vy=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]];var jt={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},et={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15};var Ky=14;function Ou(e,t,r){let n=jt[r];if(!n)throw new RangeError(`${r} is not a valid unit`);let o=jt[e];if(o[0]!==n[0])if(o[0]===Ky&&r==="m")n=jt.min;else if(e==="m"&&n[0]===Ky)o=jt.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${r}`);let s=o[1],i=n[1];if(typeof t=="bigint"){if((e in et||r in et)&&et[e]!==et[r])throw new RangeError(`Conversion for ${e} to ${r} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in et?r in et?(t+et[e])*(s/i)-et[r]:(t+et[e])*(s/i):r in et?t*(s/i)-et[r]:t*(s/i)}function Rq(e,t,r){let n=jt[t][0],o=Vy[r==="imperial"?1:0][n],s=o[0][0],i=s,a=Ou(t,e,s),c=a<0?-a:a;for(let l=0;l<o.length;l++){let d=o[l];if(c>=d[1])i=d[0];else break}let u=Ou(t,e,i);return{quantity:u,unit:i,toString:l=>`${typeof u=="bigint"||l===void 0?u:u.toFixed(l)} ${i}`}}function Oq(e,t){return e==="best"?Rq(this._quantity,this._from,t??"metric"):Ou(this._from,this._quantity,e)}function Si(e,t){if(!(t in jt))throw new RangeError(`${t} is not a valid unit`);return{to:Oq.bind({_quantity:e,_from:t})}}function Iu(e){let t=jt[e];if(t)return t[0]}var _e;(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(_e||(_e={}));function $n(e,t,r){let n=Q(e).trim(),o=t?.type??Iq(n,r);return Mq[o](n,t?.scale??[],r)}function Iq(e,t){return/^(?:true|false)$/.test(e)?"boolean":Lq(e)&&B(e)?"date":e.includes("/")&&ki(e)?"period":or(e)?"duration":t(e)!==void 0?"entity":zr(e)&&!/^one\b/i.test(e)?"quantity":"text"}function Lq(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}var Mq={date:e=>{let t=e.includes("/")?ki(e):void 0,r=t?{min:t.start.min,max:t.end.max}:B(e);return r&&{type:"date",...r,shown:e}},period:e=>{let t=ki(e);return t&&{type:"period",...t,shown:e}},duration:or,quantity:zr,entity:(e,t,r)=>({type:"entity",id:r(e)??e.toLowerCase(),shown:r(e)??e}),boolean:e=>/^(?:true|false)$/.test(e)?{type:"boolean",holds:e==="true",shown:e}:void 0,ordinal:(e,t)=>{let r=t.findIndex(n=>n.toLowerCase()===e.toLowerCase());return r<0?void 0:{type:"ordinal",step:r,shown:t[r]??e}},text:e=>({type:"text",shown:e})},Dq={second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600},zq={...vn,quarter:3,centurie:1200},Fq={sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"};function or(e){let t=Lr(e),r=/^-?([a-z]+)$/i.exec(t?.rest??"")?.[1]?.toLowerCase().replace(/s$/,"")??"",n=Fq[r]??r;if(!t||t.currency!==void 0)return;let o=(a,c)=>{if(!Number.isFinite(a))return a;let u=zq[n];return u===void 0?a*(Dq[n]??Number.NaN):$i(a*u)[c]*86400},s=o(t.min,"min"),i=o(t.max,"max");return Number.isNaN(s)||Number.isNaN(i)?void 0:{type:"duration",min:s,max:i,shown:e}}function zr(e){let t=Lr(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest))return;let{unit:r,factor:n}=Uq(t),o=s=>Number.isFinite(s)?n(s):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:r,writtenUnit:t.rest,rounding:Math.abs(o(t.rounding)-o(0)),shown:e}}var jq={kph:"km/h","square kilometres":"square kilometers",tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg"},Bq={dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"};function Uq({currency:e,rest:t}){let r=s=>s;if(e!==void 0)return{unit:e,factor:r};if(t==="")return{unit:"",factor:r};if(/^(?:%|per ?cent)$/i.test(t))return{unit:"%",factor:r};let n=Bq[t.toLowerCase().replace(/s$/,"")]??t;if([...Ru.values(),"CNY","CHF","SEK","NOK","DKK"].includes(n))return{unit:n,factor:r};let o=jq[t.toLowerCase()]??t;for(let s of[o,o.toLowerCase(),o.toLowerCase().replace(/s$/,"")]){let i=Iu(s);if(i===void 0)continue;let a=c=>Si(c,s).to(Zq[i]);return{unit:_e[i],factor:a}}return{unit:Hq(t.toLowerCase()),factor:r}}var Zq={[_e.Angle]:"degree",[_e.Area]:"square meter",[_e.Data]:"byte",[_e.Energy]:"joule",[_e.Force]:"newton",[_e.Frequency]:"hertz",[_e.Length]:"m",[_e.Mass]:"kg",[_e.Power]:"watt",[_e.Pressure]:"pascal",[_e.Temperature]:"celsius",[_e.Time]:"s",[_e.Volume]:"liter"},Wq={people:"person",men:"man",women:"woman",children:"child"};function Hq(e){return e.split(" ").map(t=>Wq[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}function Gy(e,t){let r=ko(e),n=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=Nt.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||r.has(i.id))continue;let c=n.get(o.fact)??[];n.set(o.fact,c),c.push(Yq(o,s,i,e,t))}return n}function ko({sources:e}){let t=new Set;for(let{supersedes:r,outlet:n}of e.values()){let o=r&&e.get(r.text);o&&o.outlet===n&&t.add(o.id)}return t}function Yq(e,t,r,n,o){let s=Fr(n,e.fact),i=t.value,a=i&&"text"in i?$n(i.text,s,o.findEntity):void 0,c=t.stance==="denies",u=f=>o.findEntity(f)??bo(f),l=t.scope.get("as-of")?.text??r.published?.value.text,d=a?.shown??(i?So(i):"");return{claim:e,evidence:t,source:r,value:a,speaker:t.saidBy&&u(t.saidBy.text),denies:c,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:u(m),days:B(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:l===void 0?void 0:B(l.trim()),shown:c?`not ${d}`:d}}function Fr({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function So(e){if("text"in e)return Q(e.text).trim();let{after:t,before:r,by:n}=e,o=[t&&`after ${t.text}`,r&&`before ${r.text}`].filter(Boolean).join(", ");return n?`${n.text} ${o}`:o}function sr(e,t,r){if(e.type==="text"||t.type==="text")return e.type!==t.type?"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return Ti(e,t);if(e.type==="period"&&t.type==="period")return Vq(Ti(e.start,t.start),Ti(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return Ti(e,t);if(e.type==="quantity"&&t.type==="quantity")return Gq(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let n=Math.abs(e.step-t.step);return n===0?"agrees":n===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":r(e.id,t.id)||r(t.id,e.id)?"refines":"contradicts":"incomparable"}function Jy(e,t,r){let n=sr(e,t,r);return n!=="refines"?n==="agrees":e.type==="entity"&&t.type==="entity"?r(e.id,t.id):e.type==="ordinal"?!1:e.type==="period"&&t.type==="period"?Lu(e.start,t.start)&&Lu(e.end,t.end):"min"in e&&"min"in t&&Lu(e,t)}function Lu(e,t){return e.min>=t.min&&e.max<=t.max}function Ti(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function Vq(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}var Kq=1e-9;function Gq(e,t){if(e.unit!==t.unit)return Mu(e)&&Mu(t)?"incomparable":"undecided";let r=e.writtenUnit!==t.writtenUnit&&Mu(e),n=c=>(r?c.rounding:0)+Kq*Jq(c),o=Math.max(e.min-t.max,t.min-e.max),s=Math.abs(o)<=n(e)+n(t),i=e.min>=t.max?e.openMin||t.openMax:t.openMin||e.openMax;if(o>n(e)+n(t)||s&&i&&o>=0)return"contradicts";let a=(c,u)=>c===u||Math.abs(c-u)<=n(e)+n(t);return a(e.min,t.min)&&a(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function Jq({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function Mu({unit:e}){return e==="%"||/^[A-Z]/.test(e)}var Xy=`# uncorroborated

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
`;var Qy={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:Xy,*check(e){let t=pn(e),r=ko(e);for(let n of e.claims){let o=n.minIndependent??e.config.minIndependent;if(o===void 0||n.evidence.every(({damaged:l})=>l))continue;let s=Qq(e,n,t).filter(({source:l})=>!r.has(l.id));if(new Set(s.map(({source:l})=>l.newsroom)).size>=o&&s.some(({verbatim:l})=>!l))continue;let i=s.filter(({verbatim:l})=>l).map(({source:l})=>l),a=[...new Set(i.map(({newsroom:l})=>l))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:l})=>l))].sort(),u=c.length>a.length;yield{message:`\`${n.id}\` rests on ${Lt(a.length,"newsroom")}, and needs ${o}`,primary:{at:n.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:u?[`${Ee("and",c)} print what ${Ee("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:n.id,readings:n.evidence.map(l=>({claim:n,evidence:l}))}}}};function Qq(e,t,r){let n=Fr(e,t.fact),o=i=>i&&"text"in i?$n(i.text,n,r.findEntity):void 0,s=o(t.value);return t.evidence.flatMap(i=>{let a=e.sources.get(i.source?.text??""),c=Nt.includes(e.anchors.get(i)?.class??"unchecked");if(!a||i.stance==="denies")return[];let u=o(i.value);return!u||!s||["agrees","refines"].includes(sr(u,s,r.isPartOf))?[{source:a,verbatim:c}]:[]})}var eg=`# undeclared-copy

Two outlets print nearly the same text, and their sources name no common origin.

## Why it matters

Newspapers print the reports of news agencies, often word for word. Two outlets with one agency report are
one witness, not two. As long as the sources do not name the newsroom that wrote the text, the report
counts both, and a claim looks better supported than it is.

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
`;var Du=5,tN=40,rN=.4,rg={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:eg,*check(e){let t=[...e.sources.values()];if(new Set(t.map(({newsroom:n})=>n)).size<2)return;let r=new Map(t.map(n=>[n,nN(e,n)]));for(let[n,o]of aN(r)){if(n.outlet===o.outlet||n.newsroom===o.newsroom)continue;let s=sN(r.get(n),r.get(o));s<rN||(yield{message:`\`${n.id}\` and \`${o.id}\` are nearly the same text, from ${n.newsroom} and ${o.newsroom}`,primary:{at:tg(e,n),text:n.outlet},related:[{at:tg(e,o),text:o.outlet}],notes:[`${Math.round(100*s)}% of the shorter text's runs of ${Du} words stand in the other`],help:"give both the `origin` that wrote the text, so that they count as one newsroom",source:n.id,subject:[n.id,o.id]})}}};function nN(e,t){let r=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),n=fo(r.toLowerCase()).map(oN),o=new Set;for(let s=0;s+Du<=n.length;s++){let i=0;for(let a=0;a<Du;a++)i=Math.imul(i,16777619)^n[s+a];o.add(i>>>0)}return o}function oN(e){let t=2166136261;for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);return t>>>0}function sN(e=new Set,t=new Set){let[r,n]=e.size<=t.size?[e,t]:[t,e];if(r.size<tN)return 0;let o=0;for(let s of r)n.has(s)&&o++;return o/r.size}var iN=8;function aN(e){let t=new Map;for(let[n,o]of e)for(let s of o){if(s%iN!==0)continue;let i=t.get(s);i?i.push(n):t.set(s,[n])}let r=new Map;for(let n of t.values())if(!(n.length<2||n.length>cN))for(let[o,s]of n.entries()){let i=r.get(s)??new Set;r.set(s,i);for(let a of n.slice(o+1))i.add(a)}return[...e.keys()].flatMap(n=>[...r.get(n)??[]].map(o=>[n,o]))}var cN=50;function tg(e,t){let r=e.texts.get(t.file)??"",n=t.body.start+(/^\s*/.exec(r.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(r.slice(n,t.body.end))?.[0].length??0;return{file:t.file,start:n,end:n+o}}var ng=`# unknown-source

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
`;var og={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:ng,*check(e){for(let t of e.claims)for(let r of t.evidence){let n=r.source;if(!n||r.damaged||e.sources.has(n.text)||e.unreadable.has(n.text))continue;let o=ci(n.text);yield{message:`\`${t.id}\` cites unknown source \`${n.text}\``,primary:{at:F(e,n),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:Rr(n.text,e.sources.keys())??"add the text to the sources, or correct the id",claim:t.id,source:n.text,readings:[{claim:t,evidence:r}]}}}};var lN="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",dN="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:half|dozen|hundred|thousand|million|billion|trillion)",fN=new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(?:${lN}) )?(?:[+-]?(?:[A-Z]{1,2}\\$|\\p{Sc})? ?\\d|[+-]?\\.\\d|(?:${dN})(?![\\p{L}]))`,"giu"),mN=/(?<![\p{L}\p{N}])(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d+)(?:st|nd|rd|th))(?![\p{L}\p{N}])/giu,hN=/(?<![\p{L}\p{N}])an? (second|minute|hour|day|week|month|year|decade|century)(?:-long)?(?![\p{L}])/giu,pN=60;function sg(e){let t=[],r=0;for(let{index:n}of e.matchAll(fN)){if(n<r)continue;let o=e.slice(n,n+pN),s=Lr(o);if(!s||/^(?:st|nd|rd|th)\b/.test(s.rest))continue;let i=o.length-s.rest.length,a=o.slice(0,Math.max(1,i)).trimEnd(),c=[3,2,1].map(m=>s.rest.replace(/^-/,"").split(/[\s,.;:)]+/).slice(0,m).join(" ")),u=/^ ?(?:%|per ?cent\b)/.exec(s.rest)?.[0],l=c.map(m=>zr(`${a} ${m}`)).find(m=>m&&/^[A-Z%]/.test(m.unit)),d=u===void 0?l??zr(a):zr(`${a} %`),f=or(`${a} ${c[2]?.replace(/-(?:long|old)$/,"")}`)??or(`${a} ${(c[2]??"").split("-")[0]}`);t.push({text:a,quantity:d,duration:f,weak:/^(?:one|half)$/i.test(a)&&!f}),r=n+Math.max(1,i)}for(let[n,o,s]of e.matchAll(mN)){let i=o===void 0?s:String(_i(o));t.push({text:n,quantity:zr(i??""),duration:void 0,weak:!0})}for(let[n,o]of e.matchAll(hN))t.push({text:n,quantity:void 0,duration:or(`1 ${o}`),weak:!0});return t}var yN=/\b(?:will|shall|won['\u2019]t|would|to be held|is to|are to|is set to|are set to|scheduled|slated|due|planned|plans?|planning|expected|expects?|upcoming|forthcoming|coming|ahead of|set for|next|going to|until|till|by|deadline|to take place|hopes? to|aims? to|seeks? to|may|might|could|should|can|intends?|must|ends?|expires?)\b/i,gN=/\b(?:since|last|ago|earlier|was|were|had|held|began|took|said on|reported on)\b/i,bN=/[.;!?]\s|,\s+(?:but|and|while|which|who|after|before)\s/g;function ig(e,t,r){let n=e.slice(Math.max(0,t-80),t),o=[...n.matchAll(bN)].at(-1),s=o?n.slice(o.index+o[0].length):n,i=e.slice(r,r+80).split(/[.;!?]\s|,\s/)[0]??"",a=/(\S+)\s*$/.exec(s)?.[1]??"";if(/^(?:since|last|past|from)$/i.test(a))return"past";let c=`${s} ${i}`;return yN.test(c)?gN.test(c)&&!/\b(?:will|scheduled|upcoming|next|expected|to be held|set for)\b/i.test(c)?"past":"future":"past"}var wN=["january","february","march","april","may","june","july","august","september","october","november","december"],xN=["sunday","monday","tuesday","wednesday","thursday","friday","saturday"],ir="(January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)",ag="(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)",jr="(\\d{1,2})(?:st|nd|rd|th)?",it="((?:1[0-9]|20|21)\\d{2})",kn="(?:(early|mid|late|the beginning of|the start of|the end of|beginning of|end of)[\\s-]+(?:in\\s+)?)?",Ai="(\\d+|[A-Za-z]+(?:-[a-z]+)?)",cg="(day|week|month|year|decade|hour|minute)s?",vN=[[te("(\\d{4}-\\d{2}-\\d{2})"),([,e])=>({readings:[B(e??"")]})],[te(`(?:${ag}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${Ai}\\s+years?\\s+(?:since|after)`),([,e,t],r)=>TN(r,e,t)],[te(`(?:on\\s+)?(?:the\\s+)?${Ai}(?:st|nd|rd|th)?\\s+anniversary\\s+of`),([,e],{today:t})=>{let r=pg(e);return r===void 0||!t?void 0:{readings:[fg(t,-12*r,31)]}}],[te(`${ir}\\s+${jr}\\s*[-\u2013]\\s*${jr},?\\s+${it}`),([,e,t,r,n])=>({readings:[ar(Tn(e,t,n),Tn(e,r,n))],period:!0})],[te(`${ir}\\s+${jr},?\\s+${it}`),([,e,t,r])=>({readings:[Tn(e,t,r)]})],[te(`${jr}\\s+(?:of\\s+)?${ir},?\\s+${it}`),([,e,t,r])=>({readings:[Tn(t,e,r)]})],[te(`${kn}${ir},?\\s+(?:of\\s+)?${it}`),([,e,t,r])=>({readings:[Sn(Ei(t,r),e)]})],[te(`${ir}\\s+(?:of\\s+)?(last|this|next)\\s+year`),([,e,t],{today:r})=>({readings:[r&&Ei(e,String(Br(r)+To(t)))],month:Ao(e)})],[te(`(?:from|between)\\s+${it}\\s+(?:to|and|until|through)\\s+${it}`),([,e,t])=>({readings:[ar(B(e??""),B(t??""))],period:!0})],[te(`${it}\\s*[-\u2013]\\s*(\\d{4}|\\d{2})(?![\\d-])`),([,e="",t=""])=>({readings:[ar(B(e),B(t.length===4?t:e.slice(0,2)+t))],period:!0})],[te(`${ir}\\s+${jr}(?:\\s*[-\u2013]\\s*${jr})?(?!\\d|,\\d|\\s*(?:years|people|percent|%))`),([,e,t,r],n)=>lg(e,t,r,n)],[te(`${jr}\\s+(?:of\\s+)?${ir}`),([,e,t],r)=>lg(t,e,void 0,r)],[te(`(?:the\\s+)?${kn}['\u2019]?((?:1[0-9]|20)?\\d0)s`),([,e,t=""])=>({readings:(t.length===2?[`19${t}`,`20${t}`]:[t]).map(r=>Sn(ar(B(r),B(String(Number(r)+9))),e))})],[te(`(?:the\\s+)?${kn}(\\d{1,2})(?:st|nd|rd|th)[\\s-]century`),([,e,t])=>({readings:[Sn(ar(B(String(100*(Number(t)-1)+1).padStart(4,"0")),B(String(100*Number(t)).padStart(4,"0"))),e)]})],[te(`(?:the\\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter(?:\\s+(?:of\\s+)?${it})?|Q([1-4])(?:\\s+${it})?`),([,e,t,r,n],{today:o})=>AN(e??r,t??n,o)],[te(`(?:${kn}|(last|this|next)\\s+)(spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?${it})?`),([,,e,t,r],{today:n})=>CN(t,e,r,n)],[te(`(last|this|next|past|previous|coming|early|late|mid|in|since|until|till|by|of|for|from|to|through|between|and|during|before|after|around|every|on)[\\s-]+(?:(early|mid|late)[\\s-]+)?(?:this\\s+|last\\s+|next\\s+)?${ir}`),([e="",t,r,n],o)=>dg(n,/\b(last|next|this)\b/i.exec(e)?.[1]?.toLowerCase()??t?.toLowerCase(),r??t,o)],[te("(January|Feb(?:ruary|\\.)|April|July|August|Aug\\.|September|Sept\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)"),([,e],t)=>dg(e,void 0,void 0,t)],[te(`(last|this|next|past|coming)?\\s*${ag}`),([,e,t],r)=>hg(t,e?.toLowerCase(),r)],[te("(today|tonight|this\\s+(?:morning|afternoon|evening))","i"),(e,{today:t})=>({readings:[t]})],[te("(yesterday|last\\s+night)","i"),(e,{today:t})=>({readings:[t&&ug(t,-1)]})],[te("(overnight)","i"),(e,{today:t})=>({readings:[t&&{min:t.min-1,max:t.max}]})],[te("(tomorrow)","i"),(e,{today:t})=>({readings:[t&&ug(t,1)]})],[te(`(?:the\\s+)?(last|past|next|coming)\\s+${Ai}\\s+${cg}`,"i"),([,e,t,r],{today:n})=>SN(e,t,r,n)],[te(`(?:about\\s+|almost\\s+|nearly\\s+|some\\s+|more\\s+than\\s+|over\\s+)?${Ai}\\s+${cg}\\s+ago`,"i"),([,e,t],{today:r})=>kN(e,t,r)],[te(`${kn}(last|this|next|previous|past|coming|current)\\s+(week|month|year|weekend|decade|century|quarter)`,"i"),([,e,t,r],{today:n})=>({readings:[n&&Sn($N(t,r,n),e)]})],[te(`${kn}${it}(?![\\d,.]*\\d|\\s*(?:people|percent|per cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|troops|workers|victims|plaintiffs))`),([,e,t=""])=>({readings:[Sn(B(t),e)]})]];function te(e,t=""){return new RegExp(`(?<![\\p{L}\\p{N}$\u20AC\xA3\xA5\u20A9.,-])${e}(?![\\p{L}])`,`gu${t}`)}var _N=/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|today|tonight|morning|afternoon|evening|yesterday|night|overnight|tomorrow|ago|last|this|next|past|previous|coming|current|century|quarter|years?|anniversary|spring|summer|autumn|fall|winter)/i;function Ci(e,t){let r=[];if(!_N.test(e))return r;let n=e;for(let[o,s]of vN)for(let i of[...n.matchAll(o)]){let a=i.index,c=a+i[0].length,u=/\bwill\b/.test(i[0])?"future":ig(e,a,c),l=s(i,{today:t,tense:u});if(!l)continue;let d=(l.readings??[]).filter(h=>h!==void 0),f=l.month===void 0||d.length>0?{}:{month:l.month},m=l.weekday===void 0||d.length>0?{}:{weekday:l.weekday};r.push({text:i[0],start:a,end:c,readings:d,...f,...m,...l.period&&{period:!0}}),n=n.slice(0,a)+"\0".repeat(c-a)+n.slice(c)}return r.sort((o,s)=>o.start-s.start)}function Ao(e=""){let t=e.toLowerCase().replace(".","").slice(0,3);return wN.findIndex(r=>r.startsWith(t))+1}function Ei(e,t){return B(`${t}-${String(Ao(e)).padStart(2,"0")}`)}function Tn(e,t,r){return B(`${r}-${String(Ao(e)).padStart(2,"0")}-${String(t).padStart(2,"0")}`)}function Br({min:e}){return Dr(e).year}function ar(e,t){return e&&t&&e.min<=t.max?{min:e.min,max:t.max}:void 0}function ug({min:e,max:t},r){return{min:e+r,max:t+r}}function fg({min:e,max:t},r,n){return{min:ke(e,r)-n,max:ke(t,r)+n}}function To(e=""){let t=e.toLowerCase();return/^(?:last|past|previous)$/.test(t)?-1:/^(?:next|coming)$/.test(t)?1:0}function Sn(e,t){if(!e||!t)return e;let{min:r,max:n}=e,o=(n-r+1)/4;return/^(?:early|(?:the )?(?:beginning|start) of)$/i.test(t)?{min:r,max:Math.ceil(r+2*o)}:/^(?:late|(?:the )?end of)$/i.test(t)?{min:Math.floor(n-2*o),max:n}:/^mid$/i.test(t)?{min:Math.floor(r+o),max:Math.ceil(n-o)}:e}function mg(e,t){let{today:r,tense:n}=e;if(!r)return[];let o=[-1,0,1].map(a=>t(Br(r)+a)).filter(a=>a!==void 0),s=o.filter(({min:a})=>a<=r.max).at(-1),i=o.find(({max:a})=>a>=r.min);return(n==="future"?[i]:[s]).filter(a=>a!==void 0)}function lg(e,t,r,n){return{readings:mg(n,s=>{let i=Tn(e,t,String(s));return r===void 0?i:ar(i,Tn(e,r,String(s)))??i}),month:Ao(e)}}function dg(e,t,r,n){let o=Ao(e),s=u=>Sn(Ei(e,String(u)),r),{today:i}=n;if(!i)return{month:o};let a=Br(i),c=u=>Ei(e,String(u));if(t==="last"){let u=[a,a-1].filter(l=>(c(l)?.max??0)<i.min).slice(0,1);return{readings:[...u,...u.filter(l=>l===a).map(l=>l-1)].map(s),month:o}}return t==="next"?{readings:[a,a+1].filter(u=>(c(u)?.min??0)>i.max).slice(0,1).map(s),month:o}:t==="this"?{readings:[s(a)],month:o}:{readings:mg(n,s),month:o}}function hg(e,t,{today:r,tense:n}){let o=xN.indexOf((e??"").toLowerCase());if(!r||r.max-r.min>6)return{weekday:o};let s=u=>({min:u,max:u}),i=((r.max+4-o)%7+7)%7,a=r.max-i;if(t==="last"||t==="past")return{readings:[s(i===0?a-7:a),...i>0?[s(a-7)]:[]],weekday:o};let c=a+7;return t==="next"||t==="coming"?{readings:[s(c),s(c+7)],weekday:o}:t==="this"?{readings:[s(i===0?a:c),s(a)],weekday:o}:{readings:[s(n==="future"?c:a)],weekday:o}}function $N(e,t,r){let n=To(e),{year:o,month:s}=Dr(r.min);if(t==="year")return e?.toLowerCase()==="past"?{min:ke(r.min,-12),max:r.max}:B(String(o+n));if(t==="decade")return e?.toLowerCase()==="past"?{min:ke(r.min,-120),max:r.max}:ar(B(String(10*Math.floor(o/10+n))),B(String(10*Math.floor(o/10+n)+9)));if(t==="century")return ar(B(String(100*Math.floor(o/100+n))),B(String(100*Math.floor(o/100+n)+99)));if(t==="month"){let a=ke(Mr(o,s,1),n);return{min:a,max:ke(a,1)-1}}if(t==="quarter"){let a=ke(Mr(o,3*Math.floor((s-1)/3)+1,1),3*n);return{min:a,max:ke(a,3)-1}}let i=r.min-((r.min+3)%7+7)%7;return t==="weekend"?{min:i+4+7*(n<0?-1:n),max:i+6+7*(n<0?-1:n)}:{min:i-1+7*n,max:i+6+7*n}}function Pi(e){if(e===void 0)return;if(/^\d+$/.test(e))return Number(e);if(/^an?$/i.test(e))return 1;let t=vi(e);return t&&t.rest===""?t.number:void 0}function pg(e){return _i(e??"")??Pi(e)}function kN(e,t="",r){let n=Pi(e);if(n===void 0)return;if(!r)return{};let o=t.toLowerCase(),s=vn[o];if(o==="hour"||o==="minute")return{readings:[{min:r.min-1,max:r.max}]};if(s===void 0){let l=o==="week"?7:1;return{readings:[{min:r.min-n*l-(l>1?6:0),max:r.max-n*l+(l>1?3:0)}]}}let i=s===1?15:s===12?183:1e3,a=ke(r.min,-n*s)-(s===1?30:i),c=ke(r.max,-n*s)+i;if(s!==12)return{readings:[{min:a,max:c}]};let u=B(String(Br(r)-n));return{readings:[u?{min:Math.min(u.min,a),max:Math.max(u.max,c)}:{min:a,max:c}]}}function SN(e,t,r="",n){let o=Pi(t);if(o===void 0)return;if(!n)return{};let s=vn[r.toLowerCase()],i=r.toLowerCase()==="week"?7:1,a=(c,u)=>s===void 0?c+u*o*i:ke(c,u*o*s);return{readings:[To(e)<0?{min:a(n.min,-1),max:n.max}:{min:n.min,max:a(n.max,1)}]}}function TN(e,t,r){let n=Pi(r);return n===void 0?void 0:{readings:(t===void 0?e.today?[e.today]:[]:hg(t,void 0,e).readings??[]).map(s=>s&&fg(s,-12*n,t===void 0?15:0))}}function AN(e,t,r){let n=/\d/.exec(e??"")?.[0]??String(pg(e)??""),o=t??(r&&String(Br(r)));if(o===void 0)return{};let s=a=>{let c=Mr(Number(a),3*Number(n)-2,1);return{min:c,max:ke(c,3)-1}},i=s(o);return{readings:[t===void 0&&r&&i.min>r.max?s(String(Number(o)-1)):i]}}var EN={spring:3,summer:6,autumn:9,fall:9,winter:12};function CN(e="",t,r,n){let o=EN[e.toLowerCase()];if(o===void 0||r===void 0&&t===void 0)return;let s=i=>{let a=Mr(i,o,1);return{min:a-31,max:ke(a,3)+30}};return r!==void 0?{readings:o===12?[s(Number(r)),s(Number(r)-1)]:[s(Number(r))]}:n?{readings:[s(Br(n)+To(t)),...To(t)<0?[s(Br(n))]:[]]}:{}}var zu={admitted:!0},PN={before:"",behind:""};function An(e,t,r,n=PN){let[o,s,i]=[Q(n.before),Q(t),Q(n.behind)],a=Ci(o+s+i,r).filter(({start:c,end:u})=>c<o.length+s.length&&u>o.length).map(c=>({...c,start:Math.max(0,c.start-o.length),end:c.end-o.length}));return e.type==="date"||e.type==="period"?qN(e,a):e.type!=="quantity"&&e.type!=="duration"?zu:LN(e,a.reduce((c,{start:u,end:l})=>c.slice(0,u)+" ".repeat(l-u)+c.slice(l),s))}function qN(e,t){return t.length===0||t.some(r=>NN(e,r))?zu:{admitted:!1,says:t.map(IN)}}function NN(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(n=>RN(n,t.month)&&ON(n,t.weekday)):e.type==="date"?t.readings.some(r=>Eo(r,e)):t.period!==!0?t.readings.some(r=>Eo(r,e.start)||Eo(r,e.end)):t.readings.some(r=>Eo(yg(r.min),e.start)&&Eo(yg(r.max),e.end))}function Eo(e,t){return e.min<=t.max&&t.min<=e.max}function yg(e){return B(String(Dr(e).year))??{min:e,max:e}}function RN({min:e,max:t},r){if(r===void 0||t-e>366)return!0;for(let n=e;n<=t;n++)if(Dr(n).month===r)return!0;return!1}function ON({min:e,max:t},r){if(r===void 0||t-e>=6)return!0;for(let n=e;n<=t;n++)if(((n+4)%7+7)%7===r)return!0;return!1}function IN({text:e,readings:t}){let r=t.map(_n).join(" or ");return r===""?`"${e.trim()}"`:`"${e.trim()}" (${r})`}function LN(e,t){let r=sg(t).flatMap(({text:o,quantity:s,duration:i,weak:a})=>{let c=e.type==="duration"?i:s;return c?[{words:o,found:c,weak:a}]:[]});return r.some(({found:o})=>MN(e,o))||r.every(({weak:o})=>o)?zu:{admitted:!1,says:r.filter(({weak:o})=>!o).map(({words:o})=>`"${o}"`)}}function MN(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let n=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&sr(n(e),n(t),()=>!1)!=="contradicts"}let r=sr(e,t,()=>!1);return r==="agrees"||r==="refines"}var gg=`# value-not-in-claim

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
warning[value-not-in-claim]: sentence of \`mayors-met\` does not state 2031-03
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
  = finding: f82325286dd98

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
`;var bg={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:gg,*check(e){let{findEntity:t}=pn(e);for(let r of e.claims){let{value:n,statement:o}=r;if(!n||!("text"in n)||!o)continue;let s=$n(n.text,Fr(e,r.fact),t),i=r.scope.get("as-of")?.text,a=s&&An(s,o.text,i===void 0?void 0:B(i.trim()));!s||!a||a.admitted||(yield{message:`sentence of \`${r.id}\` does not state ${s.shown}`,primary:{at:F(e,n),text:"value of the claim"},related:[{at:F(e,o),text:"its sentence"}],notes:[`the sentence says ${a.says.join("; ")}`],help:"correct the sentence or the value, so that they say the same",claim:r.id,fact:r.fact,readings:r.evidence.map(c=>({claim:r,evidence:c})),subject:[o.text]})}}};var wg=`# value-not-in-quote

The words of a quote cannot mean the value that is read from them.

## Why it matters

A quote can be verbatim and the value beside it wrong: the quote says "since February", the value says March. The
rule works out what the words can mean in a text of that day, and warns where the value is none of it. News
looks back unless it says otherwise: "in November" in a text of October is last year's, "will meet in
November" is this year's. Where a quote holds several dates, \`phrase\` names the words that carry the value.

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
  = note: in a text of 2031-10-29, "since February" (2031-02)
  = help: correct the value, or extend the quote to the words that state it; \`phrase\` names them
          where there are several
  = finding: f6c67723d0f36

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
  = finding: fc462232bda11

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

## Known limits

The rule reads English. Dates that hang on another one ("two days earlier") and holidays by name are passed
over. Truth values, names, steps of a scale, and texts are not held against the words.
`;var xg={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:wg,*check(e){for(let{readings:t}of e.facts)for(let{claim:r,evidence:n,source:o,value:s}of t){let i=n.value,a=e.anchors.get(n)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=n.phrase??n.quote,u=o.published?.value.text,l=u===void 0?void 0:B(u),d=An(s,c.text,l,si(e,o,n));if(d.admitted)continue;let f=u===void 0?"the text has no date, and its words name":`in a text of ${u},`,m=d.says.join("; ");yield{message:`quote in \`${r.id}\` does not state ${s.shown}`,primary:{at:F(e,i),text:"value of the reading"},related:[{at:F(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:r.id,source:o.id,fact:r.fact,readings:[{claim:r,evidence:n}]}}}};var vg=`# word-cut

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
`;var _g={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:vg,*check(e){for(let t of Le(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>Ze(i,d)),[c=0]=a,u=jN(i,c),l=o.parts.some(d=>d.start===c);yield{...Oe(t),message:`quote in \`${r.id}\` ${l?"begins":"ends"} inside "${i.slice(u.start,u.end)}"`,primary:{at:F(e,n.quote),text:`${l?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...u},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}};function jN(e,t){let r=t,n=t;for(;Ze(e,r);)r--;for(;Ze(e,n);)n++;return{start:r,end:n}}var $g=`# yaml-syntax

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
`;var Co="put the whole text in quotation marks, or on the next line after `>-`",UN=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:Co}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:Co}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:Co}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:Co}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}]],kg={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:$g,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:r,detail:n,at:o}=t,s=ZN(e,t)??UN.find(([a,c])=>a===r&&c.test(n))?.[2],i=s?.message??`is no YAML from here on: ${VN(n)}`;yield{message:`${o.file} ${i}`,primary:WN(e,{at:o,text:s?.label??""}),notes:YN(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[r,HN(e,o.file,o.start)]}}}};function ZN(e,{code:t,at:r}){let n=(e.texts.get(r.file)??"").slice(Math.max(0,r.start-200),r.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(n)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:Co}}function WN(e,t){if(Mt(e,t.at).trim().length>1)return t;let r=e.texts.get(t.at.file)??"",n=t.at.start;for(;n<r.length&&!/[\r\n]/.test(r[n]);)n++;for(;n>t.at.start&&/\s/.test(r[n-1]);)n--;return{...t,at:{...t.at,end:Math.max(n,t.at.end)}}}function HN(e,t,r){let n=e.texts.get(t)??"",o=n.lastIndexOf(`
`,r-1)+1;return/^[^\r\n]*/.exec(n.slice(o))?.[0].trim()??""}function YN(e,t){let r=e.claims.filter(n=>n.at.file===t).reduce((n,o)=>n+o.evidence.length,0);return r===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${r===1?"1 quote is":`${r} quotes are`} counted as unchecked`]}function VN(e){return e.charAt(0).toLowerCase()+e.slice(1)}var qi=[kg,Qp,X0,t0,l0,og,ry,S0,y0,_g,Jp,B0,z0,iy,xg,bg,h0,o0,Z0,b0,i0,c0,_0,oy,Qy,H0,K0,x0,rg,cy],Fu=[ey,f0],Po=[...qi,...Fu];function Sg(e,t,r){let n=(t.readings??[]).map(KN).sort(),o=!t.readings||t.readings.some(({claim:i})=>i.factAt),s=JSON.stringify([e,(o?t.fact:void 0)??null,n,t.subject??[]]);return`f${r(s).slice(0,12)}`}function KN({evidence:e}){return JSON.stringify([e.source?.text??null,e.value?So(e.value):null,[...e.scope].map(([t,r])=>[t,r.text]).sort(),e.saidBy?.text??null,e.stance,Q(e.quote.text).trim()])}function Eg(e,t,r){let n=qi.flatMap(c=>Tg(c,()=>c.check(e),e,r)),o=e.acceptances.map(c=>GN(c,n,t)),s=o.filter(({state:c})=>c==="used").map(({acceptance:c})=>c),i=n.map(c=>s.some(u=>Cg(u,c))?{...c,status:"accepted"}:c),a=Fu.flatMap(c=>Tg(c,()=>c.checkLedger(o,e),e,r));return{findings:[...i,...a].sort(JN),ledger:o}}function Tg(e,t,r,n){let o=r.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({...s,rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:Sg(e.id,s,n)}))}function GN(e,t,r){let n=t.filter(({fingerprint:s})=>s===e.finding.text);if(n.some(s=>Cg(e,s)))return{acceptance:e,state:e.until&&e.until.text<r?"expired":"used"};if(qi.some(({id:s,needsBase:i})=>i&&s===e.rule?.text))return{acceptance:e,state:"past"};let[o]=n;return{acceptance:e,state:"stale",...o&&{otherRule:o.rule}}}function Cg(e,t){return e.finding.text!==t.fingerprint?!1:!e.rule||e.rule.text===t.rule}function JN(e,t){let[r,n]=[e.primary.at,t.primary.at];return r.file!==n.file?r.file<n.file?-1:1:r.start-n.start||r.end-n.end||Ag(e.rule,t.rule)||Ag(e.message,t.message)}function Ag(e,t){return e<t?-1:e>t?1:0}var Ni="",XN=50;function Pg(e){let t=new Map(e.map(s=>[s.name,QN(s)])),r=e.flatMap(s=>s.readings.flatMap(i=>tR(s,i,t))),n=new Set(r.flatMap(({from:s,to:i})=>[s,i])),o=e.flatMap(s=>s.readings.flatMap(i=>eR(s,i,n)));return nR([...o,...r])}function Bu(e,{circumstances:t,asOf:r}){let n=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&r?[`as-of=${r.min}..${r.max}`]:[];return JSON.stringify([e.name,...n,...o])}function QN(e){return new Set(e.readings.filter(({value:t})=>t?.type==="date").map(t=>Bu(e,t)))}function qg({denies:e,hedges:t}){return!e&&!t}function eR(e,t,r){let n=Bu(e,t);if(t.value?.type!=="date"||!qg(t)||!r.has(n))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return ju(Ni,n,t.value,o)}function tR(e,t,r){let n=t.evidence.value;if(!n||"text"in n||!qg(t))return[];let o=Bu(e,t),s=rR(n),i={reading:t,fact:e.name,says:`${e.name} is ${So(n)}`},a=l=>{let d=l===void 0?void 0:r.get(l);return d?.size===1?[...d][0]:void 0},c=a(n.after?.text.trim()),u=a(n.before?.text.trim());return[...s&&c!==void 0?ju(c,o,s,i):[],...s&&u!==void 0?ju(o,u,s,i):[]]}function rR({by:e}){return e?or(e.text.trim())&&Yy(e.text.trim()):{min:0,max:Number.POSITIVE_INFINITY}}function ju(e,t,{min:r,max:n},o){return[...Number.isFinite(n)?[{from:e,to:t,days:n,step:o}]:[],...Number.isFinite(r)?[{from:t,to:e,days:-r,step:o}]:[]]}function nR(e){let t=[],r=[...e];for(;t.length<XN;){let n=oR(r);if(!n)break;let o=n.filter(({from:i,to:a})=>i!==Ni&&a!==Ni),s=new Set(o.length>0?o.map(({step:i})=>i):n.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(n.map(({step:i})=>i))]}),r=r.filter(({step:i})=>!s.has(i))}return t}function oR(e){let t=[...new Set(e.flatMap(({from:a,to:c})=>[a,c]))],r=new Map(t.map(a=>[a,0])),n=new Map,o;for(let a=0;a<t.length;a++){o=void 0;for(let c of e){let u=(r.get(c.from)??0)+c.days;u>=(r.get(c.to)??0)||(r.set(c.to,u),n.set(c.to,c),o=c.to)}if(o===void 0)return}let s=o??Ni;for(let a=0;a<t.length;a++)s=n.get(s)?.from??s;let i=[];for(let a=s;;){let c=n.get(a);if(!c)return;if(i.unshift(c),a=c.from,a===s)return i}}function Og(e,t,r,n){let o=sR(e,t,r,n);return o!=="conflict"?o:iR(e,t,r,n)??lR(e,t,uR(e,t,r))}function sR(e,t,r,n){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${r?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=sr(e.value,t.value,n.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?Ng(o,e.value,t.value):Jy(i,s,n.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?Ng(o,e.value,t.value):r?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function Ng(e,t,r){if(e==="refines"){let n=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>n}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${r.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"?"texts are not compared":"the two count different things"}}function iR(e,t,r,n){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c!==void 0&&aR(a,c,n)&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=e.asOf.max<t.asOf.min||t.asOf.max<e.asOf.min;if(r?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(r?.kind==="cumulative"&&s&&cR(e,t))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}function aR(e,t,{isPartOf:r}){return e.name===t.name||r(e.name,t.name)||r(t.name,e.name)?!1:!e.days||!t.days?!0:e.days.max<t.days.min||t.days.max<e.days.min}function cR(e,t){let[r,n]=(e.asOf?.max??0)<(t.asOf?.min??0)?[e.value,t.value]:[t.value,e.value];return r!==void 0&&n!==void 0&&"max"in r&&"max"in n&&n.max>=r.max}function uR(e,t,r){let n=r?.kind==="state"||r?.kind==="cumulative";if(!n&&e.circumstances.size===0&&t.circumstances.size===0)return[];let o=[...e.circumstances.keys(),...t.circumstances.keys()].filter(s=>e.circumstances.has(s)!==t.circumstances.has(s));return n&&e.asOf===void 0!=(t.asOf===void 0)&&o.push("as-of"),[...new Set(o)].sort()}function lR(e,t,r){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${Rg(e)}; ${Rg(t)}`};if(r.length>0){let i=r.map(a=>`\`${a}\``).join(", ");return{decision:"contradiction-unless-scoped",because:()=>`only one side gives ${i}`}}let n=e.source.outlet===t.source.outlet,o=e.speaker===void 0;return{decision:n?"self-contradiction":o?"contradiction":"misreported-position",because:()=>dR(e,t,n,o)}}function dR(e,t,r,n){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${r?`${o} ${n?"says":"reports"} both`:n?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${Ig(e)} differently`}${i.join("")}`}function Rg(e){let t=e.speaker===void 0?e.source.outlet:Ig(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function Ig({evidence:e,speaker:t}){return e.saidBy?.text??t??""}function Lg(e){let t=pn(e);return[...Gy(e,t)].sort(([r],[n])=>r<n?-1:1).map(([r,n])=>{let o=Fr(e,r);return{name:r,property:o,readings:n,...mR(fR(n),o,t)}})}function fR(e){let t=new Map;for(let r of e){let n=JSON.stringify([r.shown,r.value,[...r.circumstances],r.asOf,r.speaker??null,r.hedges,r.source.outlet]),o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].map(r=>({readings:r}))}var Uu=1e3;function mR(e,t,r){let n=new Map,o=0;for(let[i,a]of e.entries())for(let c=i+1;c<e.length;c++){let u=e[c],l=Og(a.readings[0],u.readings[0],t,r);if(!l)continue;o++;let d=a.readings[0].hedges||u.readings[0].hedges,f=hR(l.decision,d),m=n.get(f)??[];n.set(f,m),m.length<Uu&&m.push({a,b:u,decision:l.decision,because:l.because(),hedged:d})}return{pairs:[...n].sort(([i],[a])=>i-a).flatMap(([,i])=>i).slice(0,Uu),omitted:Math.max(0,o-Uu)}}function hR(e,t){let r=n0.indexOf(e);return t&&vt.includes(e)?r+vt.length:r<vt.length?r:r+vt.length}var pR=12,yR=200,Mg=400;function Dg(e,t){let r=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!gR(o))continue;let s=r.get(o.source.id)??[];(r.size<yR||s.length>0)&&r.set(o.source.id,s),s.length<pR&&s.push(o)}let n=new Map;for(let[o,s]of r){let i=s.reduce((a,c)=>bR(a,wR(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&n.set(o,i)}return n}function gR({evidence:e}){let t=Ci((e.phrase??e.quote).text,void 0);return t.length>0&&t.every(({readings:r})=>r.length===0)}function bR(e,t){if(!e||!t)return e;let r={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return r.min<=r.max?r:void 0}function wR(e,{evidence:t,source:r,value:n}){if(n?.type!=="date"||n.max-n.min>366)return;let o=(t.phrase??t.quote).text,s=si(e,r,t),i=h=>An(n,o,{min:h,max:h},s).admitted,a=Array.from({length:n.max-n.min+17},(h,p)=>n.min-8+p),c=Array.from({length:Math.ceil(Mg/8)},(h,p)=>n.max+16+8*p),u=[...a,...c].filter(i),[l,d]=[u[0],u.at(-1)];if(l===void 0||d===void 0||d>=n.max+Mg)return;let f=d;for(;f<d+8&&i(f+1);)f++;let m=l;for(;m>l-8&&i(m-1);)m--;return{min:m,max:f}}var zg=["error","warning","note"],Fg=["off","note","warning","error"],Ur={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map};var xR=new Set(["quote","prefix","suffix","phrase","claim","reason","title"]);function En(e,t=""){return e.kind==="mapping"?e.entries.flatMap(r=>En(r.value,r.key.text)):e.kind==="sequence"?e.items.flatMap(r=>En(r,t)):e.dropped===void 0?[]:!xR.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var ye=ao(Cw(),1),VI={[ye.Scalar.PLAIN]:"plain",[ye.Scalar.QUOTE_SINGLE]:"single",[ye.Scalar.QUOTE_DOUBLE]:"double",[ye.Scalar.BLOCK_LITERAL]:"literal",[ye.Scalar.BLOCK_FOLDED]:"folded"},KI=1e4;function jn(e,t,r=0){try{let n=(0,ye.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"}),[o]=[...n.errors,...n.warnings].sort((i,a)=>i.pos[0]-a.pos[0]);if(!o)return{root:JI(n.contents,e,t,r),problem:void 0};let s=kd(o.code,o.message,GI(o,n.contents)??o.pos,t,r);return{root:Pw(n.contents,e,t,r),problem:s}}catch(n){if(n instanceof Fn){let{contents:o}=(0,ye.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"});return{root:n.code==="BAD_ALIAS"?Pw(o,e,t,r):void 0,problem:kd(n.code,n.detail,n.range,t,r)}}if(n instanceof RangeError)return{root:void 0,problem:kd("DEPTH","",[0,0],t,r)};throw n}}function GI(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let r;return(0,ye.visit)(t,{Scalar(n,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(r=[s,s+1])}}),r}var Fn=class extends Error{code;detail;range;constructor(t,r,n){super(t),this.code=t,this.detail=r,this.range=n}};function JI(e,t,r,n){return e?new qa(t,r,n).convert(e):void 0}function Pw(e,t,r,n){try{return e?new qa(t,r,n,!0).convert(e):void 0}catch(o){if(o instanceof Fn||o instanceof TypeError)return;throw o}}var qa=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,r,n,o=!1){this.text=t,this.file=r,this.base=n,this.damaged=o}convert(t){if((0,ye.isAlias)(t))return this.convertAliased(t);let r=t.anchor;if(r!==void 0&&this.anchors.set(r,t),this.depth>0&&++this.aliased>KI)throw new Fn("ALIASES","",[0,0]);let n=this.spanOf(t);if((0,ye.isScalar)(t))return this.convertScalar(t,n);if((0,ye.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:n};if(!(0,ye.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:n};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:n}}convertAliased(t){let r=this.anchors.get(t.source),[n,o]=t.range??[0,0];if(!r&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!r||this.depth>20)throw new Fn("BAD_ALIAS",t.source,[n,o]);this.depth++;let s=this.convert(r);return this.depth--,s}convertScalar(t,r){let n=VI[t.type??ye.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:n,span:r};if(n!=="plain"||o.text==="")return o;let s=r.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[r,n]=t.range??[0,0];return{file:this.file,start:this.base+r,end:this.base+n}}};function kd(e,t,[r,n],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+r,end:s+n}}}var M={};vh(M,{BIGINT_FORMAT_RANGES:()=>La,CONSTANT_CATCH:()=>Bw,Class:()=>Ad,NUMBER_FORMAT_RANGES:()=>Ia,aborted:()=>lt,allowsEval:()=>qd,assert:()=>n9,assertEqual:()=>XI,assertIs:()=>t9,assertNever:()=>r9,assertNotEqual:()=>QI,assignProp:()=>rt,attachSchema:()=>ls,base64ToUint8Array:()=>Fw,base64urlToUint8Array:()=>_9,cached:()=>as,captureStackTrace:()=>Ra,cleanEnum:()=>v9,cleanRegex:()=>cs,clone:()=>ut,cloneDef:()=>i9,codePointLength:()=>ds,constantCatch:()=>Uw,createTransparentProxy:()=>f9,defineLazy:()=>Rw,defineLazyInternal:()=>G,derived:()=>T9,esc:()=>Cd,escapeRegex:()=>Jr,explicitlyAborted:()=>Od,extend:()=>p9,finalizeIssue:()=>dt,floatSafeRemainder:()=>Nw,getElementAtPath:()=>a9,getEnumValues:()=>Zn,getLengthableOrigin:()=>fs,getParsedType:()=>d9,getSizableOrigin:()=>zw,hexToUint8Array:()=>k9,hide:()=>za,installLazyProp:()=>P9,isObject:()=>Un,isPlainObject:()=>xr,issue:()=>Hn,joinValues:()=>Na,jsonStringifyReplacer:()=>Wn,members:()=>Ld,merge:()=>g9,mergeDefs:()=>Wt,normalizeParams:()=>z,nullish:()=>Ed,numKeys:()=>l9,objectClone:()=>o9,omit:()=>h9,optionalKeys:()=>Rd,own:()=>wr,parsedType:()=>Id,partial:()=>b9,pick:()=>m9,prefixIssues:()=>Ht,primitiveTypes:()=>Mw,promiseAllObject:()=>c9,propertyKeyTypes:()=>Nd,randomString:()=>u9,rawShape:()=>us,required:()=>w9,safeExtend:()=>y9,shallowClone:()=>Lw,sizeCaps:()=>Da,slugify:()=>Pd,stringifyPrimitive:()=>Oa,toZod:()=>e9,uint8ArrayToBase64:()=>jw,uint8ArrayToBase64url:()=>$9,uint8ArrayToHex:()=>S9,unwrapMessage:()=>Bn});function XI(e){return e}function QI(e){return e}function e9(){return e=>e}function t9(e){}function r9(e){throw new Error("Unexpected value in exhaustive check")}function n9(e){}function Zn(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Na(e,t="|"){return e.map(r=>Oa(r)).join(t)}function Wn(e,t){return typeof t=="bigint"?t.toString():t}var Td=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function as(e){return new Td(e)}function Ed(e){return e==null}function cs(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Nw(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var qw=Symbol("evaluating");function Rw(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==qw)return n===void 0&&(n=qw,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function o9(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function rt(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function us(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Zt(e){return us(e._zod.def)??e._zod.def.shape}function Ow(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return rt(this,t,n),n},enumerable:!0,configurable:!0})}function Iw(e,t,r){t in e?rt(e,t,r):e[t]=r}function Gr(e,t,r,n){let o=Zt(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?Ow(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):Iw(e,s,n?n(i.value,s):i.value))}}function s9(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?Ow(e,r,()=>t[r]):Iw(e,r,n.value))}}function Wt(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function i9(e){return Wt(e._zod.def)}function a9(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function c9(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function u9(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Cd(e){return JSON.stringify(e)}function Pd(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Ra="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Un(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var qd=as(()=>{if(ze.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function xr(e){if(Un(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Un(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Lw(e){return xr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function l9(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var d9=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Nd=new Set(["string","number","symbol"]),Mw=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Jr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ut(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function z(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function f9(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function Oa(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Rd(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ia={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},La={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function m9(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return Gr(s,e,Ma(e,t)),ut(e,Wt(r,{shape:s,checks:[]}))}function Ma(e,t){let r=Zt(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function h9(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Ma(e,t)),i={};return Gr(i,e,Reflect.ownKeys(Zt(e)).filter(a=>!s.has(a))),ut(e,Wt(r,{shape:i,checks:[]}))}function p9(e,t){if(!xr(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Zt(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return ut(e,Wt(e._zod.def,{shape:Dw(e,t)}))}function Dw(e,t){let r={};return Gr(r,e,Reflect.ownKeys(Zt(e))),s9(r,t),r}function y9(e,t){if(!xr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return ut(e,Wt(e._zod.def,{shape:Dw(e,t)}))}function g9(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};Gr(r,e,Reflect.ownKeys(Zt(e))),Gr(r,t,Reflect.ownKeys(Zt(t)));let n=Wt(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return ut(e,n)}function b9(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(Ma(t,r)):void 0,c={};return Gr(c,t,Reflect.ownKeys(Zt(t)),e&&((u,l)=>a&&!a.has(l)?u:new e({type:"optional",innerType:u}))),ut(t,Wt(t._zod.def,{shape:c,checks:[]}))}function w9(e,t,r){let n=r?new Set(Ma(t,r)):void 0,o={};return Gr(o,t,Reflect.ownKeys(Zt(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),ut(t,Wt(t._zod.def,{shape:o}))}function lt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Od(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function Ht(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Bn(e){return typeof e=="string"?e:e?.message}function Da(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function ls(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function dt(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Bn(e.inst?._zod.def?.error?.(e))??Bn(s?.(e))??Bn(t?.error?.(e))??Bn(r.customError?.(e))??Bn(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function zw(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var x9=/[\uD800-\uDBFF]/;function ds(e){let t=e.length;if(!x9.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function fs(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Id(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Hn(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function v9(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Fw(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function jw(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function _9(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Fw(t+r)}function $9(e){return jw(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function k9(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function S9(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Ad=class{constructor(...t){}};function Ld(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):A9(e,r,n.value)}}function wr(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function za(e,t,r){return wr(e,t,r,!1)}function T9(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return wr(this,r,n(this))},set(o){wr(this,r,o)}})}return t}function A9(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:wr(this,t,r.bind(this))},set(n){wr(this,t,n)}})}function E9(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Sd,br=!1,C9={configurable:!0,get(){br=!0}};function G(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Sd!==e._zod){Sd=void 0;return}Sd=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,C9);let o=br;br=!1;try{let s=r(this);return br?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),br=br||o,s}catch(s){throw delete this[t],br=br||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function P9(e,t,r,n){let o=E9(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var Bw="~constantCatch";function Uw(e){let t=()=>e;return t[Bw]=!0,t}var Zw;var Md={value:void 0,enumerable:!1},Ww="captureStackTrace"in Error?Error:null;function q9(e){let t=Ww;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Ww=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function T(e,t,r,n){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=r,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Md.value=new s(m);try{Object.defineProperty(f,"_zod",Md)}finally{Md.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let p=Object.getPrototypeOf(f),y=f._zod.constr.prototype,g=p;for(;g&&g!==y;)g=Object.getPrototypeOf(g);let w=g??p;a.has(w)||(a.add(w),Ld(w,i))}let h=d.prototype;for(let p in h)Object.prototype.hasOwnProperty.call(h,p)&&(p in f||(f[p]=h[p].bind(f)))}let u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){let m=n?.Parent?q9(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let y of h)y();m._zod.deferred=void 0}let p=globalThis.__zod_globalConfig?.postProcessor;return p&&p(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var ft=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Yn=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Zw=globalThis).__zod_globalConfig??(Zw.__zod_globalConfig={});var ze=globalThis.__zod_globalConfig;function Ye(e){return e&&Object.assign(ze,e),ze}function N9(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Wn,2)),e.message}function R9(e){this._zod.message=e}var O9={get:N9,set:R9,enumerable:!0,configurable:!0},zd={value:void 0,enumerable:!1},Hw=new WeakSet([Object.prototype,Error.prototype]),Yw=(e,t)=>{e.name="$ZodError",zd.value=t,Object.defineProperty(e,"issues",zd),zd.value=void 0,Object.defineProperty(e,"message",O9);let r=Object.getPrototypeOf(e);Hw.has(r)||(Hw.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Vw=T("$ZodError",Yw),sG=T("$ZodError",Yw,void 0,{Parent:Error});function I9(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Kw(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?I9(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Gw(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,u=0;for(;u<a.length;){let l=a[u],d=u===a.length-1;if(l==="_errors"){d&&c._errors.push(t(i)),u++;continue}Object.prototype.hasOwnProperty.call(c,l)||Object.defineProperty(c,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[l];d&&f._errors.push(t(i)),c=f,u++}}}};return n(e),r}function Fa(e,t){return{callee:t?.callee??e,Err:t?.Err}}var ja=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new ft;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>dt(u,i,Ye())));throw Ra(c,s?.callee??t),c}return a.value};return t};var Ba=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>dt(u,i,Ye())));throw Ra(c,s?.callee??t),c}return a.value};return t};var Ua=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new ft;return s.issues.length?Jw(e,s.issues,o):{success:!0,data:s.value}};function Jw(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>dt(o,r,Ye()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Za=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Jw(e,s.issues,o):{success:!0,data:s.value}};var L9=Symbol.for("zod.compile.invalid"),M9=Symbol.for("zod.compile.fallback"),Fd=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==L9)return!0;if(n.definite===!0&&r===void 0)return!1}return D9(e,t,r)});function D9(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[M9]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new ft;return s.issues.length===0}var jd=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},Xw=e=>{let t=ja(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Fa(r,i))};return r};var Qw=e=>{let t=ja(e),r=(n,o,s,i)=>t(n,o,s,Fa(r,i));return r};var ex=e=>{let t=Ba(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Fa(r,i))};return r};var tx=e=>{let t=Ba(e),r=async(n,o,s,i)=>await t(n,o,s,Fa(r,i));return r};var rx=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ua(e)(t,r,o)};var nx=e=>(t,r,n)=>Ua(e)(t,r,n);var ox=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Za(e)(t,r,o)};var sx=e=>async(t,r,n)=>Za(e)(t,r,n);var ix=/^[cC][0-9a-z]{6,}$/,ax=/^[0-9a-z]+$/,cx=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,ux=/^[0-9a-vA-V]{20}$/,lx=/^[A-Za-z0-9]{27}$/,dx=/^[a-zA-Z0-9_-]{21}$/;function fx(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var mx=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var hx=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ud=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var px=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var z9="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function yx(){return new RegExp(z9,"u")}var gx=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,bx=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var wx=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,xx=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,vx=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,_x=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var $x=/^https?$/,kx=/^\+[1-9]\d{6,14}$/;var Sx="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function F9(e){return new RegExp(`^${e}$`)}var Tx=F9(Sx);function Bd(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Ax(e){return new RegExp(`^${Bd(e)}$`)}function Ex(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Bd({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Bd({precision:e.precision})}`:r;return new RegExp(`^${Sx}T(?:${n})$`)}var Cx=/^[\s\S]{0,}$/;var Zd=/^-?\d+$/,Wa=/^-?\d+(?:\.\d+)?$/;var Px=/^[^A-Z]*$/,qx=/^[^a-z]*$/;var Ve=T("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Wd=e=>{let t=e.value;return!Ed(t)&&t.length!==void 0};var Nx=T("$ZodCheckMaxLength",(e,t)=>{var r;Ve.init(e,t),(r=e._zod.def).when??(r.when=Wd),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?ds(o):s)<=t.maximum)return;let a=fs(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Rx=T("$ZodCheckMinLength",(e,t)=>{var r;Ve.init(e,t),(r=e._zod.def).when??(r.when=Wd),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?ds(o):s)>=t.minimum)return;let a=fs(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Ox=T("$ZodCheckLengthEquals",(e,t)=>{var r;Ve.init(e,t),(r=e._zod.def).when??(r.when=Wd),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?ds(o):s;if(i===t.length)return;let a=fs(o),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),hs=T("$ZodCheckStringFormat",(e,t)=>{var r,n;Ve.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),Ix=T("$ZodCheckRegex",(e,t)=>{hs.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Lx=T("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Px),hs.init(e,t)}),Mx=T("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=qx),hs.init(e,t)}),Dx=T("$ZodCheckIncludes",(e,t)=>{Ve.init(e,t);let r=Jr(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),zx=T("$ZodCheckStartsWith",(e,t)=>{Ve.init(e,t);let r=new RegExp(`^${Jr(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),Fx=T("$ZodCheckEndsWith",(e,t)=>{Ve.init(e,t);let r=new RegExp(`.*${Jr(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var jx=T("$ZodCheckOverwrite",(e,t)=>{Ve.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ha=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Ux={major:4,minor:6,patch:7};var fe=T("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ux;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let l=lt(a),d;for(let f of c){if(f._zod.def.when){if(Od(a)||!f._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,h=f._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new ft;if(d||h instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await h,a.issues.length!==m&&(ls(a.issues,m,e),l||(l=lt(a,m)))});else{if(a.issues.length===m)continue;ls(a.issues,m,e),l||(l=lt(a,m))}}return d?d.then(()=>a):a},i=(a,c,u)=>{if(lt(a))return a.aborted=!0,a;let l=s(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new ft;return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>i(d,a,c)):i(l,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ft;return u.then(l=>s(l,o,c))}return s(u,o,c)}}},{get"~standard"(){return za(this,"~standard",Yd(this))},set"~standard"(e){wr(this,"~standard",e)}}),ev=(e,t)=>e.issues.length?{issues:e.issues.map(r=>dt(r,t,Ye()))}:{value:e.value};async function j9(e,t){let r={async:!0};return ev(await e._zod.run({value:t,issues:[]},r),r)}function Yd(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return ev(n,r)}catch{}return j9(e,t)},vendor:"zod",version:1}}var Ga=T("$ZodString",(e,t)=>{fe.init(e,t),e._zod.pattern=t.pattern??Cx,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),oe=T("$ZodStringFormat",(e,t)=>{hs.init(e,t),Ga.init(e,t)}),tv=T("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=hx),oe.init(e,t)}),rv=T("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Ud(n))}else t.pattern??(t.pattern=Ud());oe.init(e,t)}),nv=T("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=px),oe.init(e,t)}),ov=1,Va=2;function sv(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function B9(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?sv(e)||Va:U9(e,t)}function U9(e,t){if(!t.normalize&&t.protocol?.source===$x.source&&!/^https?:\/\//i.test(e))return ov;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Va}return new URL(e)}catch{return Va}}var Z9=/[\t\n\r]/g;function Zx(e){return e.replace(Z9,"")}function W9(e,t){return t.lastIndex=0,t.test(e.hostname)}function H9(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var iv=T("$ZodURL",(e,t)=>{oe.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=B9(n,t);if(o===ov){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Va){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=Zx(n);return}t.hostname&&!W9(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!H9(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Zx(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),av=T("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=yx()),oe.init(e,t)}),cv=T("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?dx:fx(t.length)),oe.init(e,t)}),uv=T("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=ix),oe.init(e,t)}),lv=T("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=ax),oe.init(e,t)}),dv=T("$ZodULID",(e,t)=>{t.pattern??(t.pattern=cx),oe.init(e,t)}),fv=T("$ZodXID",(e,t)=>{t.pattern??(t.pattern=ux),oe.init(e,t)}),mv=T("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=lx),oe.init(e,t)}),hv=T("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Ex(t)),oe.init(e,t)}),pv=T("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Tx),oe.init(e,t)}),yv=T("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Ax(t)),oe.init(e,t)}),gv=T("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=mx),oe.init(e,t)}),bv=T("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=gx),oe.init(e,t)}),Y9=/^[0-9a-fA-F:.]+$/;function wv(e){return Y9.test(e)?sv(`http://[${e}]`):!1}var xv=T("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=bx),oe.init(e,t),e._zod.check=r=>{wv(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var vv=T("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=wx),oe.init(e,t)});function V9(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:wv(r)}var _v=T("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=xx),oe.init(e,t),e._zod.check=r=>{V9(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function $v(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Vd=/^[0-9a-zA-Z+/]*={0,2}$/,kv=T("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Vd),oe.init(e,t),e._zod.check=r=>{$v(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Ja=/^[A-Za-z0-9_-]*$/;function K9(e){if(!Ja.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return $v(r)}var Sv=T("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ja),oe.init(e,t),e._zod.check=r=>{K9(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),Tv=T("$ZodE164",(e,t)=>{t.pattern??(t.pattern=kx),oe.init(e,t)});function G9(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var Av=T("$ZodJWT",(e,t)=>{oe.init(e,t),e._zod.check=r=>{G9(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Ev=T("$ZodUnknown",(e,t)=>{fe.init(e,t),e._zod.parse=r=>r}),Cv=T("$ZodNever",(e,t)=>{fe.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function J9(e,t){let r=Da(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of Da(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,ls(s.issues,l,e),s}}return o(s,i)}}var X9=e=>Array.isArray(e)?e.length:-1;function Wx(e,t,r){e.issues.length&&t.issues.push(...Ht(r,e.issues)),t.value[r]=e.value}var Pv=T("$ZodArray",(e,t)=>{fe.init(e,t);let r=ze.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let u=s[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)i.push(l.then(d=>Wx(d,n,c)));else if(Wx(l,n,c),a&&l.issues.length!==0&&lt(l))break}return i.length?Promise.all(i).then(()=>n):n},J9(e,X9)});function Ka(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Ht(r,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var Q9=[];function qv(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:Q9,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Rd(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Nv(e,t,r,n,o,s,i){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout,m=0;for(let h in t){if(i&&r.issues.length!==m){if(lt(r,m))break;m=r.issues.length}if(c.has(h))continue;if(h==="__proto__"){l==="never"&&a.push(h);continue}if(l==="never"){a.push(h);continue}let p=u.run({value:t[h],issues:[]},n);p instanceof Promise?e.push(p.then(y=>Ka(y,r,h,t,d,f))):Ka(p,r,h,t,d,f)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var eL=T("$ZodObject",(e,t)=>{fe.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}let o=as(()=>qv(t));G(e,"propValues",u=>{let l=u.def.shape,d={};for(let f in l){let m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||rt(d,f,new Set);for(let h of m.values)d[f].add(h);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=Un,i=t.catchall,a,c=ze.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);let d=u.value;if(!s(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let f=[],m=a.shape,h=l?.abortEarly,p=u.issues.length;for(let y of a.allKeys){if(h&&u.issues.length!==p){if(lt(u,p))break;p=u.issues.length}if(y==="__proto__")continue;let g=m[y],w=g._zod.optin,A=g._zod.optout,C=g._zod.run({value:d[y],issues:[]},l);C instanceof Promise?f.push(C.then(E=>Ka(E,u,y,d,w,A))):Ka(C,u,y,d,w,A)}return i?Nv(f,d,u,l,o.value,e,h===!0):f.length?Promise.all(f).then(()=>u):u}}),Rv=T("$ZodObjectJIT",(e,t)=>{eL.init(e,t);let r=e._zod.parse,n=as(()=>qv(t)),o=ze.memoizer,s=m=>{let h=n.value,p=h.symbolKeys,y=new Ha(["payload","ctx"],{shape:m,inst:e,memo:o,syms:p}),g=E=>`shape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,w=(E,v)=>`
          let ${E}_ab = false;
          for (let i = 0; i < ${E}.issues.length; i++) {
            const iss = ${E}.issues[i];
            iss.path = iss.path ? [${v}, ...iss.path] : [${v}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${E}_ab = true;
          }
          if (${E}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");let A=Object.create(null),C=0;for(let E of h.allKeys)A[E]=`key_${C++}`;y.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let E of h.allKeys){if(E==="__proto__")continue;let v=A[E],P=typeof E=="symbol"?`syms[${p.indexOf(E)}]`:Cd(E),x=`${P} in input`,O=m[E],Z=O?._zod?.optin,_=Z!==void 0,L=O?._zod?.optout==="optional";if(y.write(`const ${v} = ${g(P)};`),_&&L){let J=Z==="optional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;y.write(`
        const ${v}_present = ${x};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${w(v,P)}
          }

          if (${J}) {
            newResult[${P}] = ${v}.value;
          }
        }

      `)}else _?(y.write(`
        if (${v}.issues.length) {${w(v,P)}
        }
      `),Z==="defaulted"?y.write(`newResult[${P}] = ${v}.value;`):y.write(`
        if (${v}.value !== undefined || ${x}) {
          newResult[${P}] = ${v}.value;
        }
      `)):y.write(`
        const ${v}_present = ${x};
        if (${v}.issues.length) {${w(v,P)}
        }
        if (!${v}_present && !${v}.issues.length) {
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

        if (${v}_present) {
          newResult[${P}] = ${v}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},i,a=Un,c=!ze.jitless,l=c&&qd.value,d=t.catchall,f;e._zod.parse=(m,h)=>{f??(f=n.value);let p=m.value;return a(p)?c&&l&&h?.async===!1&&h.jitless!==!0?(i||(i=s(t.shape)),m=i(m,h),d?Nv([],p,m,h,f,e,h?.abortEarly===!0):m):r(m,h):(m.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),m)}});function Hx(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!lt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>dt(i,n,Ye())))}),t)}var Ov=T("$ZodUnion",(e,t)=>{fe.init(e,t),G(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),G(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),G(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),G(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>cs(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>Hx(a,n,e,o)):Hx(i,n,e,o)}});var Iv=T("$ZodIntersection",(e,t)=>{fe.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,u])=>Yx(r,c,u)):Yx(r,s,i)}});function Hd(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(xr(e)&&xr(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Hd(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Hd(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Yx(e,t,r){let n=new Map,o,s=new Map,i=(u,l)=>{let d;if(u.code==="unrecognized_keys"&&!u.path?.length)o??(o=u),d=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);s.has(f)||s.set(f,u),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[l]=!0;return!0};for(let u of t.issues)i(u,"l")||e.issues.push(u);for(let u of r.issues)i(u,"r")||e.issues.push(u);let a=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(a.length){let u=o?a.filter(l=>o.keys.includes(l)):[];u.length&&e.issues.push({...o,keys:u});for(let l of a)!u.includes(l)&&s.has(l)&&e.issues.push(s.get(l))}let c=Hd(t.value,r.value);if(!c.valid){if(lt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Lv=T("$ZodRecord",(e,t)=>{fe.init(e,t);let r=ze.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!xr(s))return n.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>dt(h,o,Ye())),input:l,path:[l],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...Ht(l,h.issues)),n.value[f]=h.value})):(m.issues.length&&n.issues.push(...Ht(l,m.issues)),n.value[f]=m.value)}let u;for(let l in s)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Wa.test(u)&&l.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?n.value[u]=s[u]:a?(c=c??[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>dt(h,o,Ye())),input:u,path:[u],inst:e});continue}let f=l.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...Ht(u,h.issues)),n.value[f]=h.value})):(m.issues.length&&n.issues.push(...Ht(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Mv=T("$ZodEnum",(e,t)=>{fe.init(e,t);let r=Zn(t.entries),n=new Set(r);e._zod.values=n,G(e,"pattern",o=>{let s=Zn(o.def.entries).filter(i=>Nd.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Jr(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}});var Dv=T("$ZodTransform",(e,t)=>{fe.init(e,t),e._zod.optin="optional",ze.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Yn(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new ft;return r.value=o,r}});function Vx(e,t){return e.value=t.issues.length?void 0:t.value,e}var Kd=T("$ZodOptional",(e,t)=>{fe.init(e,t),G(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",G(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),G(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cs(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Vx(r,s)):Vx(r,o)}return t.innerType._zod.run(r,n)}}),zv=T("$ZodExactOptional",(e,t)=>{Kd.init(e,t),G(e,"values",r=>r.def.innerType._zod.values),G(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Fv=T("$ZodNullable",(e,t)=>{fe.init(e,t),G(e,"optin",r=>r.def.innerType._zod.optin),G(e,"optout",r=>r.def.innerType._zod.optout),G(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${cs(n.source)}|null)$`):void 0}),G(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),jv=T("$ZodDefault",(e,t)=>{fe.init(e,t),e._zod.optin="defaulted",G(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Kx(s,t)):Kx(o,t)}});function Kx(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Bv=T("$ZodPrefault",(e,t)=>{fe.init(e,t),e._zod.optin="defaulted",G(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Uv=T("$ZodNonOptional",(e,t)=>{fe.init(e,t),G(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Gx(s,e)):Gx(o,e)}});function Gx(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Jx(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>dt(o,n,Ye()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Zv=T("$ZodCatch",(e,t)=>{fe.init(e,t),G(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),G(e,"optout",r=>r.def.innerType._zod.optout),G(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Jx(r,s,t,n)):Jx(r,o,t,n)}});var Wv=T("$ZodPipe",(e,t)=>{fe.init(e,t),G(e,"values",r=>r.def.in._zod.values),G(e,"optin",r=>r.def.in._zod.optin),G(e,"optout",r=>r.def.out._zod.optout),G(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>Ya(i,t.in,n)):Ya(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>Ya(s,t.out,n)):Ya(o,t.out,n)}});function Ya(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Hv=T("$ZodReadonly",(e,t)=>{fe.init(e,t),G(e,"propValues",r=>r.def.innerType._zod.propValues),G(e,"values",r=>r.def.innerType._zod.values),G(e,"optin",r=>r.def.innerType?._zod?.optin),G(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Xx):Xx(o)}});function Xx(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Yv=T("$ZodCustom",(e,t)=>{Ve.init(e,t),fe.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Qx(s,r,n,e));Qx(o,r,n,e)}});function Qx(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Hn(o))}}var Jd=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Xd="~memo",Vv=[];function Kv(e){return e!==null&&typeof e=="object"}function Gd(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Gv=new WeakMap,ps=0,ec=1,ys=2;function tc(e,t,r){let n=Gv.get(e);if(n!==void 0)return n?ys:ps;if(t.has(e))return ys;t.add(e);let o=ps,s=l=>{if(o!==ys&&l?._zod){let d=tc(l,t,r);d>o&&(o=d)}},i=(l,d)=>{let f=ps;for(let m of Reflect.ownKeys(l)){let h=Object.getOwnPropertyDescriptor(l,m);if(d&&!h.enumerable)continue;let p=h.get?ec:h.value?._zod?tc(h.value,t,r):ps;p>f&&(f=p)}return f},a=l=>{l>o&&(o=l)},c=e._zod.def,u=c.type;switch(u){case"object":{let l=us(c);a(l?i(l,!0):ec),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let l of c.items)s(l);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let l of c.options)s(l);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let l=c._cachedInner??(r?e._zod.innerType:void 0);a(l?tc(l,t,!1):ec);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in c){let d=Object.getOwnPropertyDescriptor(c,l);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),tL(e,o)}function tL(e,t){return t!==ec&&Gv.set(e,t===ys),t}function rL(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Xa,Qa=[],nL={alloc(e,t,r){let n=Xa;if(!n)return r;Xa=void 0;let o={value:r,issues:null};return n.set(t.value,o),Qa.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&oL(s,o.value))throw new Jd;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,u)=>{if(r===void 0){let g=tc(e,new Set,!1);if(g===ps)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,u);g===ys||n?r=!0:n=!0}let l=c.value;if(!Kv(l))return i(c,u);let d=u[Xd];d||(d={buckets:new WeakMap,backEdges:void 0},u[Xd]=d);let f;o===u?f=s:(f=rL(d,e),o=u,s=f);let m=f.get(l);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...Gd(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;Xa=f;let h=Qa.length,p=i(c,u);Xa=void 0;let y=Qa.length>h?Qa.pop():void 0;return p instanceof Promise?p.then(g=>(y&&(y.issues=g.issues.length?Gd(g.issues):Vv),g)):(y&&(y.issues=p.issues.length?Gd(p.issues):Vv),p)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function Jv(){return nL}function oL(e,t){let r=e[Xd]?.backEdges;return r!==void 0&&Kv(t)&&r.has(t)}var sL=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Id(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Oa(s.values[0])}`:`Invalid option: expected one of ${Na(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${Na(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function Xv(){return{localeError:sL()}}var Qv;var Qd=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function iL(){return new Qd}(Qv=globalThis).__zod_globalRegistry??(Qv.__zod_globalRegistry=iL());var Xr=globalThis.__zod_globalRegistry;function aL(e){return e.checks&&(e.checks=[...e.checks]),e}function e_(e,t){return new e(aL({type:"string",...z(t)}))}function t_(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...z(t)})}function r_(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...z(t)})}function n_(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...z(t)})}function o_(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...z(t)})}function s_(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...z(t)})}function i_(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...z(t)})}function a_(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...z(t)})}function c_(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...z(t)})}function u_(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...z(t)})}function l_(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...z(t)})}function d_(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...z(t)})}function f_(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...z(t)})}function m_(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...z(t)})}function h_(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...z(t)})}function p_(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...z(t)})}function y_(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...z(t)})}function g_(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...z(t)})}function b_(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...z(t)})}function w_(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...z(t)})}function x_(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...z(t)})}function v_(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...z(t)})}function __(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...z(t)})}function $_(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...z(t)})}function k_(e,t){return new e({type:"string",format:"date",check:"string_format",...z(t)})}function S_(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...z(t)})}function T_(e,t){return new e({type:"string",format:"duration",check:"string_format",...z(t)})}function A_(e){return new e({type:"unknown"})}function E_(e,t){return new e({type:"never",...z(t)})}function rc(e,t){return new Nx({check:"max_length",...z(t),maximum:e})}function Vn(e,t){return new Rx({check:"min_length",...z(t),minimum:e})}function nc(e,t){return new Ox({check:"length_equals",...z(t),length:e})}function ef(e,t){return new Ix({check:"string_format",format:"regex",...z(t),pattern:e})}function tf(e){return new Lx({check:"string_format",format:"lowercase",...z(e)})}function rf(e){return new Mx({check:"string_format",format:"uppercase",...z(e)})}function nf(e,t){return new Dx({check:"string_format",format:"includes",...z(t),includes:e})}function of(e,t){return new zx({check:"string_format",format:"starts_with",...z(t),prefix:e})}function sf(e,t){return new Fx({check:"string_format",format:"ends_with",...z(t),suffix:e})}function vr(e){return new jx({check:"overwrite",tx:e})}function af(e){return vr(t=>t.normalize(e))}function cf(){return vr(e=>e.trim())}function uf(){return vr(e=>e.toLowerCase())}function lf(){return vr(e=>e.toUpperCase())}function df(){return vr(e=>Pd(e))}function C_(e,t,r){return new e({type:"array",element:t,...z(r)})}function P_(e,t,r){return new e({type:"custom",check:"custom",fn:t,...z(r)})}function q_(e,t){let r=cL(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Hn(o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Hn(s))}},e(n.value,n)),t);return r}function cL(e,t){let r=new Ve({check:"custom",...z(t)});return r._zod.check=e,r}function gs(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&rt(e,n,r[n]);return e}function mf(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Xr,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Kn(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(r,s),!0}function me(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,l)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),me(d,t,l),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&gs(i.schema,c),t.io==="input"&&Ie(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function N_(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function hf(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(h=>h);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${N_(m)}`}}let c="#",u=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+N_(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:u}=o(i);a.def={...a.schema},u&&(a.defId=u);let l=a.schema;for(let d in l)delete l[d];l.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function I_(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;I_(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var L_=new Set(["type","properties","required","additionalProperties"]),R_=["oneOf","anyOf"];function O_(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ff(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!L_.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let u of t){let l=u.properties?.[i]??O_(u);l!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(l))||a.push(l))}let c=a.length===1?a[0]:ff(a)??{allOf:a};rt(r,i,c)}for(let i of s.required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=O_(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function uL(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of L_)if(o in e)return;let r=t.filter(o=>R_.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=ff(t);else{let o=r[0],s=R_.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>ff([...i,c]));if(a.some(c=>!c))return;n={[s]:a}}n&&(delete e.allOf,gs(e,n))}function pf(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let u=c.def??c.schema,l={...u},d=c.ref;if(c.ref=null,d){n(d);let m=e.seen.get(d),h=m.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(h)):gs(u,h),gs(u,l),a._zod.parent===d)for(let y in u)y==="$ref"||y==="allOf"||y in l||delete u[y];if(h.$ref&&m.def)for(let y in u)y==="$ref"||y==="allOf"||y in m.def&&JSON.stringify(u[y])===JSON.stringify(m.def[y])&&delete u[y]}let f=a._zod.parent;if(f&&f!==d){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(u.$ref=m.schema.$ref,m.def))for(let h in u)h==="$ref"||h==="allOf"||h in m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}e.override({zodSchema:a,jsonSchema:u,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())I_(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let u of[c.schema,c.def]){let l=u?.allOf;if(!Array.isArray(l))continue;let d=a.get(l);d?d.push(u):a.set(l,[u])}for(let c of e.intersections)for(let u of a.get(c)??[])uL(u)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}gs(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,rt(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:bs(t,"input",e.processors),output:bs(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Ie(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Ie(n.element,r);if(n.type==="set")return Ie(n.valueType,r);if(n.type==="lazy")return Ie(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Ie(n.innerType,r);if(n.type==="intersection")return Ie(n.left,r)||Ie(n.right,r);if(n.type==="record"||n.type==="map")return Ie(n.keyType,r)||Ie(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Ie(n.in,r)||Ie(n.out,r);if(n.type==="object"){for(let o in n.shape)if(Ie(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Ie(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Ie(o,r))return!0;return!!(n.rest&&Ie(n.rest,r))}return!1}var M_=(e,t={})=>r=>{let n=mf({...r,processors:t});return me(e,n),hf(n,e),pf(n,e)},bs=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=mf({...o??{},target:s,io:t,processors:r});return me(e,i),hf(i,e),pf(i,e)};var Gn=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Jn=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},D_=(e,t)=>{Gn(e,"minimum",t),Jn(e,"maximum",t)},B_=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},U_=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Z_=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},W_=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},z_=(e,t)=>Gn(e,"minimum",t.minimum),F_=(e,t)=>Jn(e,"maximum",t.maximum),j_=e=>(t,r)=>{W_(t,r.format);let[n,o]=e[r.format];Gn(t,"minimum",n),Jn(t,"maximum",o)},lL={greater_than:(e,t)=>Gn(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Jn(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>B_(e,t.value),number_format:j_(Ia),bigint_format:j_(La),min_length:z_,max_length:F_,length_equals:(e,t)=>D_(e,t.length),min_size:z_,max_size:F_,size_equals:(e,t)=>D_(e,t.size),string_format:(e,t)=>{W_(e,t.format),t.pattern&&U_(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Z_(e,t.mime)};function Qr(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)lL[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Gn(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Gn(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&Jn(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Jn(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&B_(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&Z_(t,o.mime);for(let s of o.patterns??[])U_(t,s);return t}var dL={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},fL=new Map([[Vd,vx],[Ja,_x]]),H_=e=>fL.get(e)??e,Y_=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:u,laxFormat:l}=Qr(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=dL[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),u&&(o.contentEncoding=u),c&&c.size>0){let d=[...c].map(H_);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}};var V_=(e,t,r,n)=>{r.not={}};var K_=(e,t,r,n)=>{};var G_=(e,t,r,n)=>{let o=e._zod.def,s=Zn(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s};var J_=(e,t,r,n)=>{Kn(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var X_=(e,t,r,n)=>{Kn(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Q_=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=Qr(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=me(s.element,t,{...n,path:[...n.path,"items"]})};function oc(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?oc(t.out):t.type==="catch"?oc(t.innerType):e._zod.optin}var e2=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&Kn(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let u in i)rt(o.properties,u,me(i[u],t,{...n,path:[...n.path,"properties",u]}));let c=[];for(let u of Object.keys(i)){let l=s.shape[u];(t.io==="input"?oc(l)===void 0:l._zod.optout===void 0)&&c.push(u)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=me(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},t2=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>me(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",c]}));s?r.oneOf=i:r.anyOf=i},r2=(e,t,r,n)=>{let o=e._zod.def,s=me(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=me(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=u=>"allOf"in u&&Object.keys(u).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function yf(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let p=yf(e,h,r);return p===h?t:p}for(let h of["anyOf","oneOf"]){let p=t[h];if(!Array.isArray(p))continue;let y=p.map(g=>yf(e,g,r));y.some((g,w)=>g!==p[w])&&(t={...t,[h]:y})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(h=>h==="number"||h==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(h=>typeof h=="number"?String(h):h):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?Wa:Zd).source)),m}var gf=new WeakMap;function mL(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of gf.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=yf(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}var n2=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=Qr(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=me(s.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)rt(o.patternProperties,H_(d).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=me(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=gf.get(t);l||(l=[],gf.set(t,l),t.deferred.push(()=>mL(t))),l.push(e)}o.additionalProperties=me(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,u=t.io==="input"&&oc(s.valueType)!==void 0;if(c&&!s.partial&&!u){let l=[...c].filter(d=>typeof d=="string"||typeof d=="number");l.length>0&&(o.required=l.map(String))}},o2=(e,t,r,n)=>{let o=e._zod.def,s=me(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},s2=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType},bf=Symbol();function i2(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(Kn(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),bf):JSON.parse(i)}var a2=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=i2(o.defaultValue,e,t,r,n);i!==bf&&(r.default=i)},c2=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=i2(o.defaultValue,e,t,r,n);i!==bf&&(r._prefault=i)},u2=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{Kn(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},l2=(e,t,r,n)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;me(i,t,n);let a=t.seen.get(e);a.ref=i},d2=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var wf=(e,t,r,n)=>{let o=e._zod.def;me(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var f2=new WeakSet([Object.prototype,Error.prototype]);function sc(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var TL=(e,t)=>{Vw.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);f2.has(r)||(f2.add(r),sc(r,"format",n=>o=>Gw(n,o)),sc(r,"flatten",n=>o=>Kw(n,o)),sc(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Wn,2)}),sc(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,Wn,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var Ke=T("ZodError",TL,void 0,{Parent:Error});var m2=ja(Ke),h2=Ba(Ke),p2=Ua(Ke),y2=Za(Ke),g2=Xw(Ke),b2=Qw(Ke),w2=ex(Ke),x2=tx(Ke),v2=rx(Ke),_2=nx(Ke),$2=ox(Ke),k2=sx(Ke);function EL(){ze.localeError||Ye(Xv())}function ac(){ze.memoizer||Ye({memoizer:Jv()})}var ge=T("ZodType",(e,t)=>(EL(),fe.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(M.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return ut(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(xM(e,t))},superRefine(e,t){return this.check(vM(e,t))},overwrite(e){return this.check(vr(e))},optional(){return A2(this)},exactOptional(){return aM(this)},nullable(){return E2(this)},nullish(){return A2(E2(this))},nonoptional(e){return mM(this,e)},array(){return _r(this)},or(e){return Xn([this,e])},and(e){return oM(this,e)},transform(e){return C2(this,iM(e))},default(e){return lM(this,e)},prefault(e){return fM(this,e)},catch(e){return pM(this,e)},pipe(e){return C2(this,e)},readonly(){return bM(this)},describe(e){let t=this.clone();return Xr.add(t,{description:e}),t},meta(...e){if(e.length===0)return Xr.get(this);let t=this.clone();return Xr.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return M.hide(this,"~standard",{...Yd(this),jsonSchema:{input:bs(this,"input"),output:bs(this,"output")}})},set"~standard"(e){M.own(this,"~standard",e)},parse:function e(t,r){return m2(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await h2(this,t,r,{callee:e})},safeParse(e,t){return p2(this,e,t)},async safeParseAsync(e,t){return y2(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){M.own(this,"spa",e)},validate(e,t){return Fd(this,e,t)},validateAsync(e,t){return jd(this,e,t)},encode:function e(t,r){return g2(this,t,r,{callee:e})},decode:function e(t,r){return b2(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await w2(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await x2(this,t,r,{callee:e})},safeEncode(e,t){return v2(this,e,t)},safeDecode(e,t){return _2(this,e,t)},async safeEncodeAsync(e,t){return $2(this,e,t)},async safeDecodeAsync(e,t){return k2(this,e,t)},toJSONSchema(e){return M_(this,{})(e)},get description(){return Xr.get(this)?.description},get _def(){return this._zod.def}}),P2=T("_ZodString",(e,t)=>{Ga.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Y_(e,r,n,o)},M.derived({format:e=>Qr(e).format??null,minLength:e=>Qr(e).minimum??null,maxLength:e=>Qr(e).maximum??null},{regex(...e){return this.check(ef(...e))},includes(...e){return this.check(nf(...e))},startsWith(...e){return this.check(of(...e))},endsWith(...e){return this.check(sf(...e))},min(...e){return this.check(Vn(...e))},max(...e){return this.check(rc(...e))},length(...e){return this.check(nc(...e))},nonempty(...e){return this.check(Vn(1,...e))},lowercase(e){return this.check(tf(e))},uppercase(e){return this.check(rf(e))},trim(){return this.check(cf())},normalize(...e){return this.check(af(...e))},toLowerCase(){return this.check(uf())},toUpperCase(){return this.check(lf())},slugify(){return this.check(df())}})),CL=T("ZodString",(e,t)=>{Ga.init(e,t),P2.init(e,t)},{email(e){return this.check(t_(OL,e))},url(e){return this.check(a_(LL,e))},jwt(e){return this.check(__(JL,e))},emoji(e){return this.check(c_(ML,e))},guid(e){return this.check(r_(IL,e))},uuid(e){return this.check(n_(ic,e))},uuidv4(e){return this.check(o_(ic,e))},uuidv6(e){return this.check(s_(ic,e))},uuidv7(e){return this.check(i_(ic,e))},nanoid(e){return this.check(u_(DL,e))},cuid(e){return this.check(l_(zL,e))},cuid2(e){return this.check(d_(FL,e))},ulid(e){return this.check(f_(jL,e))},base64(e){return this.check(w_(VL,e))},base64url(e){return this.check(x_(KL,e))},xid(e){return this.check(m_(BL,e))},ksuid(e){return this.check(h_(UL,e))},ipv4(e){return this.check(p_(ZL,e))},ipv6(e){return this.check(y_(WL,e))},cidrv4(e){return this.check(g_(HL,e))},cidrv6(e){return this.check(b_(YL,e))},e164(e){return this.check(v_(GL,e))},datetime(e){return this.check($_(PL,e))},date(e){return this.check(k_(qL,e))},time(e){return this.check(S_(NL,e))},duration(e){return this.check(T_(RL,e))}});function Ge(e){return e_(CL,e)}var ce=T("ZodStringFormat",(e,t)=>{oe.init(e,t),P2.init(e,t)}),PL=T("ZodISODateTime",(e,t)=>{hv.init(e,t),ce.init(e,t)}),qL=T("ZodISODate",(e,t)=>{pv.init(e,t),ce.init(e,t)}),NL=T("ZodISOTime",(e,t)=>{yv.init(e,t),ce.init(e,t)}),RL=T("ZodISODuration",(e,t)=>{gv.init(e,t),ce.init(e,t)}),OL=T("ZodEmail",(e,t)=>{nv.init(e,t),ce.init(e,t)});var IL=T("ZodGUID",(e,t)=>{tv.init(e,t),ce.init(e,t)});var ic=T("ZodUUID",(e,t)=>{rv.init(e,t),ce.init(e,t)});var LL=T("ZodURL",(e,t)=>{iv.init(e,t),ce.init(e,t)});var ML=T("ZodEmoji",(e,t)=>{av.init(e,t),ce.init(e,t)});var DL=T("ZodNanoID",(e,t)=>{cv.init(e,t),ce.init(e,t)});var zL=T("ZodCUID",(e,t)=>{uv.init(e,t),ce.init(e,t)});var FL=T("ZodCUID2",(e,t)=>{lv.init(e,t),ce.init(e,t)});var jL=T("ZodULID",(e,t)=>{dv.init(e,t),ce.init(e,t)});var BL=T("ZodXID",(e,t)=>{fv.init(e,t),ce.init(e,t)});var UL=T("ZodKSUID",(e,t)=>{mv.init(e,t),ce.init(e,t)});var ZL=T("ZodIPv4",(e,t)=>{bv.init(e,t),ce.init(e,t)});var WL=T("ZodIPv6",(e,t)=>{xv.init(e,t),ce.init(e,t)});var HL=T("ZodCIDRv4",(e,t)=>{vv.init(e,t),ce.init(e,t)});var YL=T("ZodCIDRv6",(e,t)=>{_v.init(e,t),ce.init(e,t)});var VL=T("ZodBase64",(e,t)=>{kv.init(e,t),ce.init(e,t)});var KL=T("ZodBase64URL",(e,t)=>{Sv.init(e,t),ce.init(e,t)});var GL=T("ZodE164",(e,t)=>{Tv.init(e,t),ce.init(e,t)});var JL=T("ZodJWT",(e,t)=>{Av.init(e,t),ce.init(e,t)});var XL=T("ZodUnknown",(e,t)=>{Ev.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>K_(e,r,n,o)});function S2(){return A_(XL)}var QL=T("ZodNever",(e,t)=>{Cv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>V_(e,r,n,o)});function q2(e){return E_(QL,e)}var eM=T("ZodArray",(e,t)=>{ac(),Pv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Q_(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Vn(e,t))},nonempty(e){return this.check(Vn(1,e))},max(e,t){return this.check(rc(e,t))},length(e,t){return this.check(nc(e,t))},unwrap(){return this.element}});function _r(e,t){return C_(eM,e,t)}var tM=T("ZodObject",(e,t)=>{ac(),Rv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>e2(e,r,n,o),M.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return cc(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(M.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(M.mergeDefs(this._zod.def,{catchall:S2()}))},loose(){return this.clone(M.mergeDefs(this._zod.def,{catchall:S2()}))},strict(){return this.clone(M.mergeDefs(this._zod.def,{catchall:q2()}))},strip(){return this.clone(M.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return M.extend(this,e)},safeExtend(e){return M.safeExtend(this,e)},merge(e){return M.merge(this,e)},pick(e){return M.pick(this,e)},omit(e){return M.omit(this,e)},partial(...e){return M.partial(N2,this,e[0])},exactPartial(...e){return M.partial(R2,this,e[0],"exactPartial")},required(...e){return M.required(O2,this,e[0])}});function nt(e,t){return new tM({type:"object",shape:e,catchall:q2(),...M.normalizeParams(t)})}var rM=T("ZodUnion",(e,t)=>{Ov.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>t2(e,r,n,o),e.options=t.options});function Xn(e,t){return new rM({type:"union",options:e,...M.normalizeParams(t)})}var nM=T("ZodIntersection",(e,t)=>{Iv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>r2(e,r,n,o)});function oM(e,t){return new nM({type:"intersection",left:e,right:t})}var T2=T("ZodRecord",(e,t)=>{ac(),Lv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>n2(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function ws(e,t,r){return!t||!t._zod?new T2({type:"record",keyType:Ge(),valueType:e,...M.normalizeParams(t)}):new T2({type:"record",keyType:e,valueType:t,...M.normalizeParams(r)})}var vf=T("ZodEnum",(e,t)=>{Mv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(n,o,s)=>G_(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new vf({...t,checks:[],...M.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new vf({...t,checks:[],...M.normalizeParams(o),entries:s})}});function cc(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new vf({type:"enum",entries:r,...M.normalizeParams(t)})}var sM=T("ZodTransform",(e,t)=>{ac(),Dv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>X_(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Yn(e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(M.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(M.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function iM(e){return new sM({type:"transform",transform:e})}var N2=T("ZodOptional",(e,t)=>{Kd.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>wf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function A2(e){return new N2({type:"optional",innerType:e})}var R2=T("ZodExactOptional",(e,t)=>{zv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>wf(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function aM(e){return new R2({type:"optional",innerType:e})}var cM=T("ZodNullable",(e,t)=>{Fv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>o2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function E2(e){return new cM({type:"nullable",innerType:e})}var uM=T("ZodDefault",(e,t)=>{jv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>a2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function lM(e,t){return new uM({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():M.shallowClone(t)}})}var dM=T("ZodPrefault",(e,t)=>{Bv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>c2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fM(e,t){return new dM({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():M.shallowClone(t)}})}var O2=T("ZodNonOptional",(e,t)=>{Uv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>s2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function mM(e,t){return new O2({type:"nonoptional",innerType:e,...M.normalizeParams(t)})}var hM=T("ZodCatch",(e,t)=>{Zv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>u2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function pM(e,t){return new hM({type:"catch",innerType:e,catchValue:typeof t=="function"?t:M.constantCatch(t)})}var yM=T("ZodPipe",(e,t)=>{Wv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>l2(e,r,n,o),e.in=t.in,e.out=t.out});function C2(e,t){return new yM({type:"pipe",in:e,out:t})}var gM=T("ZodReadonly",(e,t)=>{Hv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>d2(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function bM(e){return new gM({type:"readonly",innerType:e})}var wM=T("ZodCustom",(e,t)=>{Yv.init(e,t),ge.init(e,t),e._zod.processJSONSchema=(r,n,o)=>J_(e,r,n,o)});function xM(e,t={}){return P_(wM,e,t)}function vM(e,t){return q_(e,t)}var I2=["affirms","denies","hedges"],L2=["date","period","duration","quantity","entity","boolean","ordinal","text"],M2=["event","state","cumulative"];function xs(e){if(B(e))return!0;if(e.includes("T"))return!1;try{return $o(e),!0}catch{return!1}}function D2(e){return/^\d{4}-\d\d-\d\d$/.test(e)&&xs(e)}var ve=e=>Ge().regex(/\S/,"needs some text").meta({description:e}),Fe=e=>Ge().regex(/\S/,"needs some text").meta({description:e,type:["string","number","boolean"]}),F2=e=>Ge().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:"integer",minimum:1,pattern:void 0}),_M=e=>cc(["true","false"],"needs `true` or `false`").meta({description:e,type:"boolean",enum:void 0}),uc=(e,t)=>cc(e,{error:()=>`needs to be ${Ee("or",e.map(r=>`\`${r}\``))}`}).meta({description:t}),_f=e=>Ge().refine(xs,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),$M=nt({after:ve("The fact, `subject/property`, that came before.").optional(),before:ve("The fact, `subject/property`, that came later.").optional(),by:ve("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`"),j2=Xn([Fe("What the words say, as data."),$M],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),B2=ws(Ge(),Fe("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),kM=nt({source:Fe("The id of the source: its path below `sources/` without the extension."),quote:Ge().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim."}),prefix:ve("The words right before the quote, where it stands more than once.").optional(),suffix:ve("The words right after the quote, where it stands more than once.").optional(),phrase:ve("The words of the quote that carry the value.").optional(),value:j2.optional(),scope:B2.optional(),"said-by":Fe("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:uc(I2,"What the speaker does with the value.").optional()}).meta({description:"One source's words for, or against, the claim."}),$f=nt({id:Fe("The name of the claim; no other claim has it."),claim:ve("The statement, in plain words."),fact:ve("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:j2.optional(),scope:B2.optional(),"min-independent":F2("How many newsrooms must support it.").optional(),evidence:_r(kM).min(1,"needs at least one quote")}).meta({description:"One curated statement, and the words it rests on."}),vs=nt({type:uc(L2,"What kind of value it has.").optional(),kind:uc(M2,"How it behaves in time.").optional(),scale:_r(Fe("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:_M("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),kf=nt({name:Fe("The name as it is shown.").optional(),aliases:_r(Fe("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":Fe("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),Sf=nt({finding:ve("The fingerprint of the finding."),rule:ve("The rule of the finding.").optional(),reason:ve("Why it stays."),by:ve("Who decided.").optional(),until:Ge().refine(D2,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds."}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),U2=nt({claims:_r($f).optional(),properties:ws(Ge(),vs).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:ws(Ge(),kf).meta({description:"People, places, and companies, by id."}).optional(),accepted:_r(Sf).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),SM=Xn([Fe("The newsroom that wrote it."),nt({newsroom:Fe("The newsroom that wrote it."),quote:ve("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),TM=Xn([_f("The date of publication."),nt({date:_f("The date of publication."),quote:ve("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),Z2=nt({outlet:Fe("Who published it."),origin:SM.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:TM.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:Fe("Its headline.").optional(),url:ve("Where it stands live.").optional(),archived:ve("Where an archive keeps it.").optional(),retrieved:_f("When it was captured.").optional(),language:ve("Its language, such as `en`.").optional(),supersedes:Fe("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:Ge().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:"SHA-256 of the body's bytes."}).optional()}).meta({title:"crossquote source"}),z2=Xn([ve("A glob below the root."),_r(ve("A glob below the root.")).min(1)],{error:()=>"needs a glob, or a list of globs"}),W2=nt({claims:z2.meta({description:"Where the claims are."}).optional(),sources:z2.meta({description:"Where the sources are."}).optional(),rules:ws(Ge(),uc(Fg,"How loud the rule is.")).meta({description:"Severities by rule."}).optional(),"min-independent":F2("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"});function $r(e,t){if(e?.kind==="mapping")return e.entries.find(r=>r.key.text===t)?.value}function Tt(e,t){let r=$r(e,t);return r?.kind==="scalar"?r:void 0}function V(e,t){let r=Tt(e,t);return r&&r.text.trim()!==""?r:void 0}function Yt(e,t){let r=$r(e,t);return r?.kind==="sequence"?r.items:[]}function Vt(e,t){let r=$r(e,t);return r?.kind==="mapping"?r.entries:[]}function lc(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(lc):Object.fromEntries(e.entries.map(({key:t,value:r})=>[t.text,lc(r)]))}function At(e,t,r){let n=e.safeParse(lc(t));if(n.success)return[];let o=n.error.issues.flatMap(s=>H2(s,t));return AM(o,t,e).flatMap(s=>EM(s,t,r,e))}function H2(e,t){if(e.code!=="invalid_union"||Tf(t,e.path).node.kind!=="mapping")return[e];let r=e.errors.find(n=>n.every(o=>o.code!=="invalid_type"||o.path.length>0));return r?r.flatMap(n=>H2({...n,path:[...e.path,...n.path]},t)):[e]}function AM(e,t,r){let n=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=_s(r,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of yo(a,i))n.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=Tf(t,s.path);return i===void 0||!n.has([...a,i].join("."))})}function EM(e,t,r,n){let{name:o,...s}=r,{node:i,missing:a,path:c}=Tf(t,e.path),u=[...qM(c),o].join(" of "),l=(f,m,h,p)=>({kind:"shape",...s,at:f,message:m,label:h,...p!==void 0&&{help:p}});if(e.code==="unrecognized_keys"){let f=_s(n,c);return e.keys.map(m=>{let h=i.kind==="mapping"?i.entries.find(g=>g.key.text===m):void 0,p=`use one of ${Ee("or",f.map(g=>`\`${g}\``))}`,y=`${u} has an unknown key \`${m}\``;return l(h?.key.span??i.span,y,"unknown key",Rr(m,f)??p)})}if(a!==void 0)return[l(RM(i),`${u} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?Rr(i.text,e.values.map(String)):void 0;return[l(i.span,`${u} ${CM(e,i)}`,PM(i),d)]}function CM(e,t){let r={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},n=e.code==="invalid_type"?r[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${n}`:n}function PM(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function qM(e){let t=[];for(let[r,n]of e.entries())typeof n=="number"?t[t.length-1]=`${String(e[r-1])} ${n+1}`:t.push(`\`${String(n)}\``);return t.reverse()}function Tf(e,t){let r=e;for(let[n,o]of t.entries()){let s=NM(r,o);if(!s)return{node:r,missing:String(o),path:t.slice(0,n)};r=s}return{node:r,path:t}}function NM(e,t){return e.kind==="mapping"?e.entries.find(r=>r.key.text===t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function RM(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function _s(e,t){let{innerType:r,shape:n,element:o,valueType:s,options:i}=e._zod.def;if(r)return _s(r,t);if(i)return i.flatMap(l=>_s(l,t));let[a,...c]=t;if(a===void 0)return Object.keys(n??{});let u=n?.[String(a)]??o??s;return u?_s(u,c):[]}function Y2(e,t){let{root:r,problem:n}=jn(e,t);if(!r)return{claims:[],properties:[],entities:[],acceptances:[],problems:n?[n]:[]};let o=Yt(r,"claims").map((s,i)=>MM(s,i,n!==void 0));return n?{claims:o,properties:[],entities:[],acceptances:[],problems:[n]}:{claims:o,properties:Vt(r,"properties").map(({key:s,value:i})=>BM(s,i)),entities:Vt(r,"entities").map(({key:s,value:i})=>UM(s,i)),acceptances:Yt(r,"accepted").flatMap(ZM),problems:[...IM(r,t),...En(r)]}}var OM=["claims","properties","entities","accepted"];function IM(e,t){let r="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let n=At(U2,LM(e),{fileKind:r,name:`the claims file ${t}`});for(let[o,s]of Yt(e,"claims").entries()){let i=V(s,"id")?.text,a=i===void 0?{fileKind:r,name:`claim ${o+1} of ${t}`}:{fileKind:r,name:`claim \`${i}\``,claim:i};n.push(...At($f,s,a))}for(let{key:o,value:s}of Vt(e,"properties"))n.push(...At(vs,s,{fileKind:r,name:`property \`${o.text}\``}));for(let{key:o,value:s}of Vt(e,"entities"))n.push(...At(kf,s,{fileKind:r,name:`entity \`${o.text}\``}));for(let o of Yt(e,"accepted")){let s=V(o,"finding")?.text??"";n.push(...At(Sf,o,{fileKind:r,name:`accepted finding \`${s}\``}))}return n}function LM(e){if(e.kind!=="mapping")return e;let t=OM,r=e.entries.flatMap(({key:n,value:o})=>{if(!t.includes(n.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(n.text)?[]:[{key:n,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:n,value:s}]});return{...e,entries:r}}function MM(e,t,r){let n=V(e,"id"),o=V(e,"claim"),s=V(e,"fact"),i=n?.text??`(claim ${t+1})`,a=G2(e),c=Number(Tt(e,"min-independent")?.text),u=K2(e),l=Yt(e,"evidence").flatMap(m=>DM(m,u,a,r)),d=new Set(l.map(m=>m.quote.span.start)),f=Af(e).filter(m=>!d.has(m.span.start));return{id:i,at:n?.span??V2(e),...o&&{statement:o},fact:s?.text.trim()??i,...s&&{factAt:s},...a&&{value:a},scope:u,...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...l,...f.map(m=>({quote:m,scope:u,stance:"affirms",damaged:!0}))]}}function V2(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function Af(e){return e.kind==="sequence"?e.items.flatMap(Af):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:r})=>t.text!=="quote"?Af(r):r.kind!=="scalar"?[{text:Ef(r),style:"plain",span:r.span}]:r.text.trim()===""?[]:[r])}function Ef(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Ef).join(", "):e.entries.map(({key:t,value:r})=>`${t.text}: ${Ef(r)}`).join(" ")}function DM(e,t,r,n){let o=V(e,"quote")??(e.kind==="mapping"&&!$r(e,"quote")?zM(e):void 0);if(!o)return[];let s=V(e,"source"),i=V(e,"prefix"),a=V(e,"suffix"),c=V(e,"phrase"),u=G2(e)??r,l=V(e,"said-by");return[{...s&&{source:s},quote:o,...i&&{prefix:i},...a&&{suffix:a},...c&&{phrase:c},...u&&{value:u},scope:new Map([...t,...K2(e)]),...l&&{saidBy:l},stance:FM(e),damaged:n||!s||!$e(o.text)||o.dropped!==void 0}]}function zM(e){return{kind:"scalar",text:"",style:"plain",span:V2(e)}}function FM(e){let t=Tt(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}function K2(e){return new Map(Vt(e,"scope").flatMap(({key:t,value:r})=>r.kind==="scalar"?[[t.text,r]]:[]))}function G2(e){let t=V(e,"value");if(t)return t;let r=$r(e,"value");return r?.kind==="mapping"?jM(r):void 0}function jM(e){let t=V(e,"after"),r=V(e,"before"),n=V(e,"by");if(!(!t&&!r))return{...t&&{after:t},...r&&{before:r},...n&&{by:n},span:e.span}}function BM(e,t){let r=vs.shape.type.safeParse(Tt(t,"type")?.text).data,n=vs.shape.kind.safeParse(Tt(t,"kind")?.text).data;return{key:e,...r&&{type:r},kind:n??"event",scale:J2(t,"scale"),many:Tt(t,"many")?.text==="true"}}function UM(e,t){let r=V(t,"name")?.text,n=V(t,"part-of");return{key:e,...r!==void 0&&{name:r},aliases:J2(t,"aliases"),...n&&{partOf:n}}}function J2(e,t){return Yt(e,t).flatMap(r=>r.kind==="scalar"?[r.text]:[])}function ZM(e){let t=V(e,"finding"),r=V(e,"reason")?.text;if(!t||r===void 0)return[];let n=V(e,"rule"),o=V(e,"by")?.text,s=V(e,"until");return[{finding:t,...n&&{rule:n},reason:r,...o!==void 0&&{by:o},...s&&{until:s}}]}function dc(e,t,r){let{root:n,problem:o}=jn(e,t);if(o)return{config:Ur,problems:[o]};if(!n)return{config:Ur,problems:[]};let s=[...At(W2,n,{fileKind:"config",name:"the configuration"}),...YM(n,r)],i=Number(Tt(n,"min-independent")?.text);return{config:{claims:X2(n,"claims")??Ur.claims,sources:X2(n,"sources")??Ur.sources,rules:WM(n),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function X2(e,t){let r=Tt(e,t),o=(r?[r.text]:Yt(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!=="");return o.length>0?o:void 0}function WM(e){let t=new Map;for(let{key:r,value:n}of Vt(e,"rules")){let o=n.kind==="scalar"?n.text:"";HM(o)&&t.set(r.text,o)}return t}function HM(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function YM(e,t){return Vt(e,"rules").filter(({key:r})=>!t.includes(r.text)).map(({key:r})=>({kind:"shape",fileKind:"config",at:r.span,message:`the configuration names an unknown rule \`${r.text}\``,label:"unknown rule",help:Rr(r.text,t)??"the rules are listed in the README"}))}var VM=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,KM=/^---[ \t]*(?:\r\n|\n|$)/m;function e$(e,t,r,n,o){let s=GM(e);if(typeof s=="string")return{problems:[JM(s,e,r,n)]};let{root:i,problem:a}=jn(e.slice(s.start,s.end),r,s.start);if(a)return{problems:[a]};let c={fileKind:"source",name:`source \`${n}\``,source:n},u=i??{kind:"mapping",entries:[],span:{file:r,start:0,end:s.start}},l=[...At(Z2,u,c),...En(u)],d={file:r,start:s.bodyStart,end:e.length},f=V(u,"outlet")?.text??n,m=Q2(u,"origin","newsroom"),h=Q2(u,"published","date"),p=V(u,"title")?.text,y=V(u,"url")?.text,g=V(u,"archived")?.text,w=V(u,"supersedes"),A=V(u,"sha256");return{problems:l,source:{id:n,file:r,outlet:f,newsroom:m?.value.text??f,...m&&{origin:m},...h&&xs(h.value.text)&&{published:h},...p!==void 0&&{title:p},...y!==void 0&&{url:y},...g!==void 0&&{archived:g},...w&&{supersedes:w},...A&&{pinned:A},sha256:o(XM(e,t,d.start)),body:d}}}function Q2(e,t,r){let n=V(e,t);if(n)return{value:n};let o=$r(e,t),s=V(o,r),i=V(o,"quote");return s&&{value:s,...i&&{quote:i}}}function GM(e){let t=VM.exec(e);if(!t)return"missing";let r=t[0].length,n=KM.exec(e.slice(r));return n?{start:r,end:r+n.index,bodyStart:r+n.index+n[0].length}:"unclosed"}function JM(e,t,r,n){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:n,at:{file:r,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${n}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${n}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${n}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}function XM(e,t,r){return t.subarray(new TextEncoder().encode(e.slice(0,r)).length)}function QM(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function t$(e,t){let n=t.map(QM).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(n.length).replace(/\.[^./]+$/,"")}var e6={claims:"the claims file",source:"the source file",config:"the configuration file"};function n$(e,t,r){let n=[...e].sort((m,h)=>m.path<h.path?-1:1),o=new Map,s=[];for(let m of n){let h=t6(m);typeof h=="string"?o.set(m.path,h):s.push(h.problem)}let i=o6(n,o,r,s),a=s6(n,o,t,i,s),c=new Set(n.filter(({kind:m,path:h})=>m==="claims"&&!o.has(h)).map(({path:m})=>m)),u=[],l=new Map,d=new Map,f=[];for(let{path:m,text:h}of o$(n,o,"claims")){let p=Y2(h,m);s.push(...p.problems),p.problems.some(({kind:y})=>y==="yaml")&&c.add(m),u.push(...p.claims),f.push(...p.acceptances);for(let y of p.properties)r$(l,y,"property",s);for(let y of p.entities)r$(d,y,"entity",s)}return{texts:o,...a,unreadClaims:c,claims:u,properties:l,entities:d,acceptances:f,config:i,problems:s}}function t6(e){let t=(n,o,s)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:n,label:o,notes:[`nothing in ${e.path} was checked`],help:s}}),r=`${e6[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${r} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.bytes)}catch{let n=r6(e.bytes);return t(`${r} is not UTF-8: byte ${n} begins no character`,"","save the file as UTF-8")}}function r6(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),r=0;for(let n of t){let o=new TextEncoder().encode(n).length;if(n==="\uFFFD"&&!n6(e,r))return r+1;r+=o}return r+1}function n6(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function o$(e,t,r){return e.flatMap(n=>{let o=t.get(n.path);return n.kind===r&&o!==void 0?[{path:n.path,text:o,file:n}]:[]})}function o6(e,t,r,n){for(let{path:o,text:s}of o$(e,t,"config")){let i=dc(s,o,r);return n.push(...i.problems),i.config}return Ur}function s6(e,t,r,n,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let u=t$(c.path,n.sources),l=i.get(u);if(l!==void 0){o.push(i6(u,c.path,l)),s.delete(u),a.add(u);continue}i.set(u,c.path);let d=t.get(c.path),f=d===void 0||!("bytes"in c)?void 0:e$(d,c.bytes,c.path,u,r);o.push(...f?.problems??[]),f?.source?s.set(u,f.source):a.add(u)}return{sources:s,unreadable:a}}function i6(e,t,r){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files are source \`${e}\``,label:"this one",related:[{at:{file:r,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function r$(e,t,r,n){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}n.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${r} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}function s$(e,t){let r=new Map;for(let i of t){let a=r.get(i.fingerprint);a?a.push(i):r.set(i.fingerprint,[i])}let n=new Map,o=(i,a)=>{let c=r.get(i.fingerprint)??[],u=c.findIndex(l=>l.status===a);return u>=0&&c.splice(u,1),u>=0};for(let i of e)o(i,i.status)&&n.set(i,"still");for(let i of e)n.has(i)||n.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...r.values()].flat());return{since:n,fixed:t.filter(i=>s.has(i))}}var i$=["contradicted","disputed","undecided","scoped","single","unanimous"];function fc(e,t){return e.id<t.id?-1:e.id>t.id?1:0}function a$(e,t){return e.claims.map(r=>a6(r,e,t)).sort(fc)}function a6(e,t,r){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:r.showPlace(e.at),evidence:e.evidence.map(n=>c6(n,t,r))}}function c6(e,t,r){let n=t.anchors.get(e),o=(n?.omitted??[]).map(({file:s,start:i,end:a})=>(t.texts.get(s)??"").slice(i,a));return{source:e.source?.text??"",quote:e.quote.text,class:n?.class??"unchecked",places:(n?.places??[]).map(s=>r.showPlace(s)),...n&&n.parts.length>1&&{parts:n.parts.map(({start:s,end:i})=>({start:s,end:i}))},...u6(e,n,t),...n?.nearest&&{nearest:r.showPlace(n.nearest)},...n&&n.differences.length>0&&{differences:n.differences},...n&&n.diff.length>0&&{diff:n.diff},...o.length>0&&{omitted:o}}}function u6(e,t,r){let[n]=t?.places??[],o=r.sources.get(e.source?.text??"");if(!t||!n||!o||!Nt.includes(t.class))return{};let{start:s}=_t(r,o,n.start),{end:i}=_t(r,o,n.end-1);return{sentence:{start:Math.min(s,n.start),end:Math.max(i,n.end)}}}function l$(e,t){switch(e?.type){case"date":return{...Cf(e.shown,l6(e)),bounds:c$(e.min,e.max)};case"period":return{bounds:c$(e.start.min,e.end.max)};case"duration":return Cf(e.shown,f6(e));case"quantity":return Cf(e.shown,m6(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function Cf(e,t){return t===void 0||t===e?{}:{means:t}}function en(e){return _n({min:e,max:e})}function c$(e,t){return{...Number.isFinite(e)&&{earliest:en(e)},...Number.isFinite(t)&&{latest:en(t)}}}function l6({min:e,max:t}){return e===t?en(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${en(e)} to ${en(t)}`:`from ${en(e)} on`:`until ${en(t)}`}var d6=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];function f6({min:e,max:t}){let[r,n]=d6.find(([,o])=>e>=2*o)??["seconds",1];return d$(e/n,t/n,r,!1,!1)}var u$={Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"};function m6({min:e,max:t,openMin:r,openMax:n,unit:o,writtenUnit:s}){let i=o in u$;return e===t&&!i?void 0:d$(e,t,u$[o]??(s||o),r,n)}function d$(e,t,r,n,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=r===""?"":` ${r}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${n?"more than":"at least"} ${s(e)}${i}`}function m$(e,t){let r=new Set(e.timeline.flatMap(({steps:n})=>n.map(({fact:o})=>o)));return e.facts.map(n=>({fact:n.name,agreement:r.has(n.name)?"contradicted":b6(n),values:h6(n).map(o=>p6(o,n.property,e,t)),comparisons:n.pairs.map(g6),...n.omitted>0&&{omitted:n.omitted}}))}function h6(e){let t=new Map;for(let r of e.readings){let{shown:n,...o}=r.value??{shown:"",stated:r.shown},s=JSON.stringify([r.denies,r.value?.type==="text"?r.shown.toLowerCase():o]),i=t.get(s)??[];t.set(s,i),i.push(r)}return[...t.values()].sort(([r],[n])=>(r?.shown??"")<(n?.shown??"")?-1:1)}function p6(e,t,r,n){return{value:e[0]?.shown??"",...l$(e[0]?.value,t),outlets:Pf(e.map(({source:o})=>o.outlet)),newsrooms:Pf(e.map(({source:o})=>o.newsroom)),speakers:Pf(e.flatMap(({evidence:o})=>o.saidBy?[o.saidBy.text]:[])),readings:e.map(o=>y6(o,r,n))}}function Pf(e){return[...new Set(e)].sort()}function y6({claim:e,source:t,evidence:r},n,o){let s=n.texts.get(r.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(r),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...r.scope].map(([i,a])=>[i,a.text])),...r.saidBy&&{saidBy:r.saidBy.text},...(r.saidBy||r.stance!=="affirms")&&{stance:r.stance},place:o.showPlace(n.anchors.get(r)?.places[0]??ri(r.quote,s))}}function g6({a:e,b:t,decision:r,because:n}){return{a:f$(e.readings[0]),b:f$(t.readings[0]),verdict:r,because:n,count:e.readings.length*t.readings.length}}function f$({claim:e,source:t}){return{claim:e.id,source:t.id}}function b6({pairs:e,readings:t}){let r=new Set(e.map(({decision:n,hedged:o})=>o&&vt.includes(n)?"disputed":n));return vt.some(n=>r.has(n))||r.has("contradiction-unless-scoped")?"contradicted":r.has("disputed")||r.has("parties-disagree")?"disputed":r.has("undecided")||r.has("incomparable")?"undecided":r.has("different-scope")||r.has("changed")||r.has("grown")?"scoped":new Set(t.map(({source:n})=>n.newsroom)).size===1?"single":"unanimous"}function h$(e){let t=new Map;for(let n of e.claims)for(let{source:o}of n.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let r=w6(e);return[...e.sources.values()].map(n=>{let o=r.get(n.id);return{id:n.id,file:n.file,body:{start:n.body.start,end:n.body.end},...n.title!==void 0&&{title:n.title},outlet:n.outlet,origin:n.newsroom,published:n.published?.value.text??null,...x6(e.inferredDates.get(n.id)),url:n.url??null,...n.archived!==void 0&&{archived:n.archived},...o!==void 0&&{supersededBy:o},sha256:n.sha256,quotes:t.get(n.id)??0}}).sort(fc)}function w6(e){let t=ko(e),r=new Map;for(let{id:n,supersedes:o}of e.sources.values())o&&t.has(o.text)&&r.set(o.text,n);return r}function x6(e){if(!e)return{};let t=r=>_n({min:r,max:r});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function p$(e){let t=[0];for(let r of e.matchAll(/\r\n|\n|\r/g))t.push(r.index+r[0].length);return t}function qf(e,t){let r=0,n=e.length-1;for(;r<n;){let o=r+n+1>>1;e[o]<=t?r=o:n=o-1}return{line:r+1,column:t-e[r]+1}}var $s=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,r){let n=this.texts.get(t.file)??"",o=this.lineStartsOf(t.file,n),s=qf(o,t.start),i=qf(o,t.end);return{file:t.file,line:s.line,column:s.column,endLine:i.line,endColumn:i.column,start:t.start,end:t.end,text:n.slice(t.start,t.end),...r!==void 0&&r!==""&&{label:r}}}showLabel({at:t,text:r}){return this.showPlace(t,r)}lineStartsOf(t,r){let n=this.lineStarts.get(t);if(n)return n;let o=p$(r);return this.lineStarts.set(t,o),o}};function y$({corpus:e,verdict:t},r,n,o,s){let i=new $s(e.texts),a=m$(e,i),c=r&&"verdict"in r?s$(t.findings,r.verdict.findings):void 0,u={...k6(e,t.findings,a),...c&&{new:_6(c.since)}};return{version:1,tool:n,conclusion:s(u),...r&&{base:"missing"in r?{missing:r.missing}:{ref:r.ref,commit:r.commit}},counts:u,findings:t.findings.map(l=>g$(l,i,c?.since.get(l))),...c&&{fixed:v6(c.fixed,r)},facts:a,claims:a$(e,i),sources:h$(e),accepted:$6(t),rules:o,texts:e.texts}}function v6(e,t){let r=new $s(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(n=>g$(n,r))}function _6(e){let t=[...e].filter(([{status:r},n])=>r==="open"&&n==="new");return Nf(zg,t.map(([{severity:r}])=>r))}function g$(e,t,r){let{rule:n,severity:o,status:s,message:i,claim:a,fact:c,source:u,help:l}=e;return{rule:n,severity:o,status:s,...r&&{since:r},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...u!==void 0&&{source:u},primary:t.showLabel(e.primary),related:(e.related??[]).map(d=>t.showLabel(d)),notes:e.notes??[],...l!==void 0&&{help:l}}}function $6(e){return e.ledger.map(({acceptance:t,state:r})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:r})).sort((t,r)=>t.finding<r.finding?-1:1)}function k6(e,t,r){let n=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:n.length,outlets:new Set(n.map(({outlet:i})=>i)).size,newsrooms:new Set(n.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...Nf(co,o)},facts:{total:r.length,...Nf([...i$].reverse(),r.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function Nf(e,t){let r=Object.fromEntries(e.map(n=>[n,0]));for(let n of t)r[n]++;return r}function b$(e,t){let{tool:r,failOn:n="error",maxWarnings:o,allowEmpty:s=!1}=t,i={failOn:n,allowEmpty:s,...o!==void 0&&{maxWarnings:o}},{head:a,base:c}=S6(e,t);return y$(a,c,r,Po,u=>lp(u,i))}function S6(e,t){let{base:r}=t;if(!r)return{head:mc(e,t)};if("missing"in r)return{head:mc(e,t),base:r};let{ref:n,commit:o}=r,s=mc(r.files,t);return{head:T6(e,r.files)?s:mc(e,t,E6(n,s.corpus)),base:{ref:n,commit:o,...s}}}function T6(e,t){let r=new Map(t.map(n=>[n.path,n]));return e.length===t.length&&e.every(n=>A6(n,r.get(n.path)))}function A6(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;let{bytes:r}=t;return e.bytes.length===r.length&&e.bytes.every((n,o)=>n===r[o])}function mc(e,{today:t,digest:r},n){let o=Yp(n$(e,r,Po.map(({id:a})=>a))),s=Lg(o),i={...o,...n&&{base:n},facts:s,timeline:Pg(s),inferredDates:Dg(o,s)};return{corpus:i,verdict:Eg(i,t,r)}}function E6(e,{sources:t,texts:r}){let n=[...t.values()].map(({id:o,file:s,body:i})=>[o,(r.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(n)}}var ae=class extends Error{};function tn(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}import{resolve as Vz}from"node:path";var yT=ao(lT(),1);import{relative as Zz,resolve as an,sep as Wz}from"node:path";import*as Fz from"node:fs";var qr=Fz;import{relative as gh,resolve as dT,sep as fT}from"node:path";var jz=40;function mT(e,t,r){let n=Bz(e,t),o=Uz(e,n),s=(l,d="ENOENT")=>Object.assign(new Error(`${d}: ${l}`),{code:d});function i(l,d){let f=gh(r,l).split(fT).filter(Boolean),m="";for(let h=0;f.length>0;){let[p="",...y]=f;if(p==="..")throw s(l);let g=m===""?p:`${m}/${p}`,w=n.get(g);if(!w)throw s(l);if(f=y,w.kind!=="link"||f.length===0&&!d){m=g;continue}if(++h>jz)throw s(l,"ELOOP");let A=dT(r,m,o.get(w.object)?.toString()??"");f=[...gh(r,A).split(fT).filter(Boolean),...f],m=""}return m}let a=(l,d)=>n.get(i(l,d)),c=(l,d="")=>({name:d,isFile:()=>l.kind==="file",isDirectory:()=>l.kind==="folder",isSymbolicLink:()=>l.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),u={existsSync(l){try{return a(l,!0)!==void 0}catch{return!1}},statSync:l=>c(a(l,!0)),lstatSync:l=>c(a(l,!1)),readdirSync(l){let d=i(l,!0),{kind:f,names:m}=n.get(d);if(f!=="folder")throw s(l,"ENOTDIR");return m.map(h=>c(n.get(d===""?h:`${d}/${h}`),h))},realpathSync:l=>dT(r,i(l,!0)),readFileSync(l){let{kind:d,object:f}=a(l,!0);if(d!=="file")throw s(l,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new sn(gh(r,l));return m},prepare(l){let f=l.flatMap(m=>u.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:h})=>m==="file"&&!o.has(h));hT(e,o,[...new Set(f.map(({object:m})=>m))])}};return u}var sn=class extends Error{};function Bz(e,t){let r=new Map([["",{kind:"folder",object:"",names:[]}]]),n=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of n.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,u=""]=o.slice(0,s).split(" ");if(c==="commit")continue;r.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:u,names:[]});let l=i.lastIndexOf("/");r.get(i.slice(0,Math.max(l,0)))?.names.push(i.slice(l+1))}return r}function Uz(e,t){let r=new Map,n=[...t.values()].filter(({kind:o})=>o==="link");return hT(e,r,[...new Set(n.map(({object:o})=>o))]),r}function hT(e,t,r){if(r.length!==0)for(let[n,o]of e.readObjects(r).entries())o&&t.set(r[n],o)}function gT(e,t){return Ps(e),wT(e,Hz(e,t),qr)}function Ps(e){if(!qr.existsSync(e)||!qr.statSync(e).isDirectory())throw new ae(`${e} is not a folder`)}function bT(e,t,r){let n=t?.path??"crossquote.yaml",o=r.existsSync(an(e,n))?Bc(e,n,"config",r):t;return wT(e,o,r)}function wT(e,t,r){let n=t&&"bytes"in t?new TextDecoder().decode(t.bytes):"",{claims:o,sources:s}=dc(n,t?.path??"",Po.map(({id:c})=>c)).config,i=new Map;for(let c of pT(e,o,r))i.set(c,"claims");for(let c of pT(e,s,r))i.has(c)||i.set(c,"source");r.prepare?.([...i.keys()].map(c=>an(e,c)));let a=[...i].map(([c,u])=>Bc(e,c,u,r));return t?[t,...a]:a}function Hz(e,t){if(t===void 0){let o=an(e,"crossquote.yaml");return qr.existsSync(o)?Bc(e,"crossquote.yaml","config",qr):void 0}let r=[an(t),an(e,t)].find(o=>qr.existsSync(o));if(r===void 0)throw new ae(`there is no configuration file ${t}`);let n=Bc(e,Zz(e,r).split(Wz).join("/"),"config",qr);if("unreadable"in n)throw new ae(`cannot read the configuration file ${t}: ${n.unreadable}`);return n}function pT(e,t,r){try{let o=yT.default.sync([...t],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:r}).filter(({dirent:i})=>!i.isDirectory()).map(({path:i})=>i).sort(),s=new Set;return o.filter(i=>{let a=Yz(an(e,i),r);return a!==void 0&&(s.has(a)||r.statSync(a).isDirectory())?!1:(s.add(a??i),!0)})}catch(n){throw new ae(`cannot list ${t.join(", ")} below ${e}: ${tn(n)}`)}}function Yz(e,t){try{return t.realpathSync(e)}catch{return}}function Bc(e,t,r,n){try{return{path:t,kind:r,bytes:n.readFileSync(an(e,t))}}catch(o){if(o instanceof sn)throw o;return{path:t,kind:r,unreadable:tn(o)}}}var qs=class extends ae{};function xT(e,t){Ps(e);let r=new Rt(e);try{r.locate()}catch(s){throw s instanceof Xe?new ae(`a revision needs a git repository: ${s.message}`):s}let n=r.findCommit(t);if(n!==void 0)return{ref:t,commit:n};let o=r.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new ae(`there is no revision "${t}"${o}`)}function vT(e,{ref:t,commit:r},n,o){let s=new Rt(e);try{let{top:i,below:a}=s.locate(),c=o?n.find(({kind:u})=>u==="config"):void 0;return{ref:t,commit:r,files:bT(Vz(i,a),c,mT(s,r,i))}}catch(i){throw i instanceof sn||i instanceof Xe?new qs(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}var Jz=e=>Kz("sha256").update(e).digest("hex");function Uc({root:e,config:t,base:r,...n}){let o=gT(Gz(e),t),s=r&&"commit"in r?vT(e,r,o,t!==void 0):r;return b$(o,{...n,digest:Jz,tool:{name:"crossquote",version:pp},...s&&{base:s}})}function _T(){return new Date().toISOString().slice(0,10)}function $T(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new ae(`${e} needs error, warning, or never, not "${t}"`)}function kT(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new ae(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}function ST(e,{name:t,payload:r}){if(!["pull_request","push","merge_group"].includes(t))return;let n=new Rt(e);try{n.locate()}catch(s){if(s instanceof Xe)return{missing:`there is no git history here (${s.message})`};throw s}if(t==="pull_request")return Xz(n,r);if(t==="merge_group"){let s=io(r,"merge_group","base_ref").replace(/^refs\/heads\//,"");return Zc(n,s,io(r,"merge_group","base_sha"))}let o=io(r,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:Zc(n,o.slice(0,7),o)}function Xz(e,t){let r=io(t,"pull_request","base","ref"),n=io(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===io(t,"pull_request","head","sha"))return Zc(e,r,o);let i=e.findCommit(n)&&e.ask(["merge-base",n,"HEAD"]);return Zc(e,r,i??"")}function Zc(e,t,r){let n=e.findCommit(r);return n===void 0?bh(t):{ref:t,commit:n}}function bh(e){return{missing:`the history of this clone does not go back to ${e}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function io(e,...t){let r=t.reduce((n,o)=>typeof n=="object"&&n!==null?n[o]:void 0,e);return typeof r=="string"?r:""}function TT(e){let{texts:t,rules:r,...n}=e;return`${JSON.stringify(n,null,2)}
`}var AT={pretty:Ys,github:(e,{folder:t})=>Uh(e,t),json:TT,markdown:js},wh=Object.keys(AT);function ET(e){let[t="",...r]=e.split("=");if(!wh.includes(t)){let o=yo(t,wh)[0];throw new ae(`unknown format "${t}": ${o?`did you mean ${o}?`:`it can be ${Ee("or",wh)}`}`)}if(r.length===0)return{format:t};let n=r.join("=");if(n==="")throw new ae(`format "${t}=" names no file`);return{format:t,file:n}}function CT(e,t,r){let n=AT[t];if(!n)throw new Error(`no renderer for ${t}`);return n(e,r)}var Nr={tell(e){process.stdout.write(`${Fs(e)}
`)},command(e){process.stdout.write(`${uo(e)}
`)}};import{existsSync as Qz,mkdirSync as eF,renameSync as tF,rmSync as rF,writeFileSync as nF}from"node:fs";import{dirname as oF,resolve as sF}from"node:path";function PT(e,t){let r=sF(e),n=`${r}.${process.pid}.tmp`;try{eF(oF(r),{recursive:!0}),nF(n,t),tF(n,r)}catch(o){throw Qz(n)&&rF(n),new ae(`cannot write ${e}: ${tn(o)}`)}}var cF=2,NT=120;async function uF(){let e;try{e=await lF()}catch(t){let r=t instanceof ae?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;Nr.command({name:"error",properties:{title:"crossquote could not run"},message:r}),e={conclusion:"could-not-run","exit-code":cF}}gF(e),process.exitCode=Number(e["exit-code"])}async function lF(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=xh(e,cn("root")),r=fF(cn("formats")).map(c=>({...c,file:xh(e,c.file)})),n=cn("config"),o=qT("annotations"),s=qT("summary"),i=dF({root:t,config:n===""?void 0:n,today:_T(),failOn:$T("fail-on",cn("fail-on")),...kT("max-warnings",cn("max-warnings"))}),a=hp(t);for(let{format:c,file:u}of r)PT(u,CT(i,c,{color:!1,width:NT,folder:a}));return hF(i,o?a:void 0),s&&await pF(i),yF(i,r)}function dF(e){Ps(e.root);let t=cn("since");if(t!=="")return Uc({...e,base:t==="none"?void 0:xT(e.root,t)});let r=ST(e.root,mF());try{return Uc({...e,base:r})}catch(n){if(!(n instanceof qs&&r&&"ref"in r))throw n;return Uc({...e,base:bh(r.ref)})}}function cn(e){return Oh(e)||fp[e].default}function qT(e){let t=cn(e);if(!/^(?:true|false)$/i.test(t))throw new ae(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function fF(e){return e==="none"?[]:e.split(`
`).map(r=>r.trim()).filter(Boolean).map(r=>{let{format:n,file:o}=ET(r);if(o===void 0)throw new ae(`formats needs a file for ${n}, as in ${n}=report/${n}`);return{format:n,file:xh(o)}})}function mF(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(aF(t,"utf8"))}}catch(r){throw new ae(`cannot read the event of this run: ${tn(r)}`)}}function hF(e,t){let r=Ys(e,{color:!1,width:NT}).trimEnd(),n=t===void 0?[]:Xc(e,t);if(n.length===0)Nr.tell(r);else{Nr.command({name:"group",properties:{},message:"The findings in full"}),Nr.tell(r),Nr.command({name:"endgroup",properties:{},message:""});for(let a of n)Nr.command(a)}if(e.conclusion==="clean")return;let o=un(e),s=[tr(e),...o===void 0?[]:[o]].join("; "),i=e.conclusion==="nothing-checked"?er(e.counts):s;Nr.command({name:"error",properties:{title:"crossquote"},message:i})}async function pF(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(RT(t),await Kc.addRaw(js(e)).write({overwrite:!0}))}function yF(e,t){let{findings:r,facts:n,new:o=r}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:r.error,warnings:r.warning,notes:r.note,contradictions:n.contradicted,disputes:n.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":dp[e.conclusion]}}function gF(e){let t=process.env.GITHUB_OUTPUT;if(t){RT(t);for(let r of Object.keys(mp))Ih(r,e[r]??"")}}function RT(e){iF(e,"")}await uF();
