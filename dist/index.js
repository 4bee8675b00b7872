import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var FR=Object.create;var al=Object.defineProperty;var zR=Object.getOwnPropertyDescriptor;var jR=Object.getOwnPropertyNames;var BR=Object.getPrototypeOf,UR=Object.prototype.hasOwnProperty;var te=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,r)=>(typeof require<"u"?require:t)[r]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var w=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},A0=(e,t)=>{for(var r in t)al(e,r,{get:t[r],enumerable:!0})},WR=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of jR(t))!UR.call(e,o)&&o!==r&&al(e,o,{get:()=>t[o],enumerable:!(n=zR(t,o))||n.enumerable});return e};var Vo=(e,t,r)=>(r=e!=null?FR(BR(e)):{},WR(t||!e||!e.__esModule?al(r,"default",{value:e,enumerable:!0}):r,e));var my=w((rV,gl)=>{var Ui=process||{},dy=Ui.argv||[],Bi=Ui.env||{},VP=!(Bi.NO_COLOR||dy.includes("--no-color"))&&(!!Bi.FORCE_COLOR||dy.includes("--color")||Ui.platform==="win32"||(Ui.stdout||{}).isTTY&&Bi.TERM!=="dumb"||!!Bi.CI),KP=(e,t,r=e)=>n=>{let o=""+n,s=o.indexOf(t,e.length);return~s?e+GP(o,t,r,s)+t:e+o+t},GP=(e,t,r,n)=>{let o="",s=0;do o+=e.substring(s,n)+r,s=n+t.length,n=e.indexOf(t,s);while(~n);return o+e.substring(s)},fy=(e=VP)=>{let t=e?KP:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t("\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t("\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t("\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[107m","\x1B[49m")}};gl.exports=fy();gl.exports.createColors=fy});var pg=w(Bn=>{"use strict";Bn.__esModule=!0;Bn.distance=Bn.closest=void 0;var rr=new Uint32Array(65536),pq=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,s=-1,i=0,a=r,c=r;c--;)rr[e.charCodeAt(c)]|=1<<c;for(c=0;c<n;c++){var u=rr[t.charCodeAt(c)],l=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(l|i),i&=l}for(c=r;c--;)rr[e.charCodeAt(c)]=0;return a},yq=function(e,t){for(var r=t.length,n=e.length,o=[],s=[],i=Math.ceil(r/32),a=Math.ceil(n/32),c=0;c<i;c++)s[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var l=0,d=-1,f=u*32,m=Math.min(32,n)+f,p=f;p<m;p++)rr[e.charCodeAt(p)]|=1<<p;for(var c=0;c<r;c++){var h=rr[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,g=o[c/32|0]>>>c&1,b=h|l,$=((h|g)&d)+d^d|h|g,C=l|~($|d),E=d&$;C>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^g&&(o[c/32|0]^=1<<c),C=C<<1|y,E=E<<1|g,d=E|~(b|C),l=C&b}for(var p=f;p<m;p++)rr[e.charCodeAt(p)]=0}for(var v=0,R=-1,x=u*32,I=Math.min(32,n-x)+x,p=x;p<I;p++)rr[e.charCodeAt(p)]|=1<<p;for(var W=n,c=0;c<r;c++){var h=rr[t.charCodeAt(c)],y=s[c/32|0]>>>c&1,g=o[c/32|0]>>>c&1,b=h|v,$=((h|g)&R)+R^R|h|g,C=v|~($|R),E=R&$;W+=C>>>n-1&1,W-=E>>>n-1&1,C>>>31^y&&(s[c/32|0]^=1<<c),E>>>31^g&&(o[c/32|0]^=1<<c),C=C<<1|y,E=E<<1|g,R=E|~(b|C),v=C&b}for(var p=x;p<I;p++)rr[e.charCodeAt(p)]=0;return W},hg=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}return t.length===0?e.length:e.length<=32?pq(e,t):yq(e,t)};Bn.distance=hg;var gq=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var s=hg(e,t[o]);s<r&&(r=s,n=o)}return t[n]};Bn.closest=gq});var Fg=w((Lg,ea)=>{(function(e,t){typeof ea=="object"&&ea.exports?ea.exports=t():e.nearley=t()})(Lg,function(){function e(c,u,l){return this.id=++e.highestId,this.name=c,this.symbols=u,this.postprocess=l,this}e.highestId=0,e.prototype.toString=function(c){var u=typeof c>"u"?this.symbols.map(a).join(" "):this.symbols.slice(0,c).map(a).join(" ")+" \u25CF "+this.symbols.slice(c).map(a).join(" ");return this.name+" \u2192 "+u};function t(c,u,l,d){this.rule=c,this.dot=u,this.reference=l,this.data=[],this.wantedBy=d,this.isComplete=this.dot===c.symbols.length}t.prototype.toString=function(){return"{"+this.rule.toString(this.dot)+"}, from: "+(this.reference||0)},t.prototype.nextState=function(c){var u=new t(this.rule,this.dot+1,this.reference,this.wantedBy);return u.left=this,u.right=c,u.isComplete&&(u.data=u.build(),u.right=void 0),u},t.prototype.build=function(){var c=[],u=this;do c.push(u.right.data),u=u.left;while(u.left);return c.reverse(),c},t.prototype.finish=function(){this.rule.postprocess&&(this.data=this.rule.postprocess(this.data,this.reference,s.fail))};function r(c,u){this.grammar=c,this.index=u,this.states=[],this.wants={},this.scannable=[],this.completed={}}r.prototype.process=function(c){for(var u=this.states,l=this.wants,d=this.completed,f=0;f<u.length;f++){var m=u[f];if(m.isComplete){if(m.finish(),m.data!==s.fail){for(var p=m.wantedBy,h=p.length;h--;){var y=p[h];this.complete(y,m)}if(m.reference===this.index){var g=m.rule.name;(this.completed[g]=this.completed[g]||[]).push(m)}}}else{var g=m.rule.symbols[m.dot];if(typeof g!="string"){this.scannable.push(m);continue}if(l[g]){if(l[g].push(m),d.hasOwnProperty(g))for(var b=d[g],h=0;h<b.length;h++){var $=b[h];this.complete(m,$)}}else l[g]=[m],this.predict(g)}}},r.prototype.predict=function(c){for(var u=this.grammar.byName[c]||[],l=0;l<u.length;l++){var d=u[l],f=this.wants[c],m=new t(d,0,this.index,f);this.states.push(m)}},r.prototype.complete=function(c,u){var l=c.nextState(u);this.states.push(l)};function n(c,u){this.rules=c,this.start=u||this.rules[0].name;var l=this.byName={};this.rules.forEach(function(d){l.hasOwnProperty(d.name)||(l[d.name]=[]),l[d.name].push(d)})}n.fromCompiled=function(d,u){var l=d.Lexer;d.ParserStart&&(u=d.ParserStart,d=d.ParserRules);var d=d.map(function(m){return new e(m.name,m.symbols,m.postprocess)}),f=new n(d,u);return f.lexer=l,f};function o(){this.reset("")}o.prototype.reset=function(c,u){this.buffer=c,this.index=0,this.line=u?u.line:1,this.lastLineBreak=u?-u.col:0},o.prototype.next=function(){if(this.index<this.buffer.length){var c=this.buffer[this.index++];return c===`
`&&(this.line+=1,this.lastLineBreak=this.index),{value:c}}},o.prototype.save=function(){return{line:this.line,col:this.index-this.lastLineBreak}},o.prototype.formatError=function(c,u){var l=this.buffer;if(typeof l=="string"){var d=l.split(`
`).slice(Math.max(0,this.line-5),this.line),f=l.indexOf(`
`,this.index);f===-1&&(f=l.length);var m=this.index-this.lastLineBreak,p=String(this.line).length;return u+=" at line "+this.line+" col "+m+`:

`,u+=d.map(function(y,g){return h(this.line-d.length+g+1,p)+" "+y},this).join(`
`),u+=`
`+h("",p+m)+`^
`,u}else return u+" at index "+(this.index-1);function h(y,g){var b=String(y);return Array(g-b.length+1).join(" ")+b}};function s(c,u,l){if(c instanceof n)var d=c,l=u;else var d=n.fromCompiled(c,u);this.grammar=d,this.options={keepHistory:!1,lexer:d.lexer||new o};for(var f in l||{})this.options[f]=l[f];this.lexer=this.options.lexer,this.lexerState=void 0;var m=new r(d,0),p=this.table=[m];m.wants[d.start]=[],m.predict(d.start),m.process(),this.current=0}s.fail={},s.prototype.feed=function(c){var u=this.lexer;u.reset(c,this.lexerState);for(var l;;){try{if(l=u.next(),!l)break}catch(v){var p=new r(this.grammar,this.current+1);this.table.push(p);var d=new Error(this.reportLexerError(v));throw d.offset=this.current,d.token=v.token,d}var f=this.table[this.current];this.options.keepHistory||delete this.table[this.current-1];var m=this.current+1,p=new r(this.grammar,m);this.table.push(p);for(var h=l.text!==void 0?l.text:l.value,y=u.constructor===o?l.value:l,g=f.scannable,b=g.length;b--;){var $=g[b],C=$.rule.symbols[$.dot];if(C.test?C.test(y):C.type?C.type===l.type:C.literal===h){var E=$.nextState({data:y,token:l,isToken:!0,reference:m-1});p.states.push(E)}}if(p.process(),p.states.length===0){var d=new Error(this.reportError(l));throw d.offset=this.current,d.token=l,d}this.options.keepHistory&&(f.lexerState=u.save()),this.current++}return f&&(this.lexerState=u.save()),this.results=this.finish(),this},s.prototype.reportLexerError=function(c){var u,l,d=c.token;return d?(u="input "+JSON.stringify(d.text[0])+" (lexer error)",l=this.lexer.formatError(d,"Syntax error")):(u="input (lexer error)",l=c.message),this.reportErrorCommon(l,u)},s.prototype.reportError=function(c){var u=(c.type?c.type+" token: ":"")+JSON.stringify(c.value!==void 0?c.value:c),l=this.lexer.formatError(c,"Syntax error");return this.reportErrorCommon(l,u)},s.prototype.reportErrorCommon=function(c,u){var l=[];l.push(c);var d=this.table.length-2,f=this.table[d],m=f.states.filter(function(h){var y=h.rule.symbols[h.dot];return y&&typeof y!="string"});if(m.length===0)l.push("Unexpected "+u+`. I did not expect any more input. Here is the state of my parse table:
`),this.displayStateStack(f.states,l);else{l.push("Unexpected "+u+`. Instead, I was expecting to see one of the following:
`);var p=m.map(function(h){return this.buildFirstStateStack(h,[])||[h]},this);p.forEach(function(h){var y=h[0],g=y.rule.symbols[y.dot],b=this.getSymbolDisplay(g);l.push("A "+b+" based on:"),this.displayStateStack(h,l)},this)}return l.push(""),l.join(`
`)},s.prototype.displayStateStack=function(c,u){for(var l,d=0,f=0;f<c.length;f++){var m=c[f],p=m.rule.toString(m.dot);p===l?d++:(d>0&&u.push("    ^ "+d+" more lines identical to this"),d=0,u.push("    "+p)),l=p}},s.prototype.getSymbolDisplay=function(c){return i(c)},s.prototype.buildFirstStateStack=function(c,u){if(u.indexOf(c)!==-1)return null;if(c.wantedBy.length===0)return[c];var l=c.wantedBy[0],d=[c].concat(u),f=this.buildFirstStateStack(l,d);return f===null?null:[c].concat(f)},s.prototype.save=function(){var c=this.table[this.current];return c.lexerState=this.lexerState,c},s.prototype.restore=function(c){var u=c.index;this.current=u,this.table[u]=c,this.table.splice(u+1),this.lexerState=c.lexerState,this.results=this.finish()},s.prototype.rewind=function(c){if(!this.options.keepHistory)throw new Error("set option `keepHistory` to enable rewinding");this.restore(this.table[c])},s.prototype.finish=function(){var c=[],u=this.grammar.start,l=this.table[this.table.length-1];return l.states.forEach(function(d){d.rule.name===u&&d.dot===d.rule.symbols.length&&d.reference===0&&d.data!==s.fail&&c.push(d)}),c.map(function(d){return d.data})};function i(c){var u=typeof c;if(u==="string")return c;if(u==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return"character matching "+c;if(c.type)return c.type+" token";if(c.test)return"token matching "+String(c.test);throw new Error("Unknown symbol type: "+c)}}function a(c){var u=typeof c;if(u==="string")return c;if(u==="object"){if(c.literal)return JSON.stringify(c.literal);if(c instanceof RegExp)return c.toString();if(c.type)return"%"+c.type;if(c.test)return"<"+String(c.test)+">";throw new Error("Unknown symbol type: "+c)}}return{Parser:s,Grammar:n,Rule:e}})});var Y=w(qe=>{"use strict";var Yd=Symbol.for("yaml.alias"),Ux=Symbol.for("yaml.document"),Ha=Symbol.for("yaml.map"),Wx=Symbol.for("yaml.pair"),Vd=Symbol.for("yaml.scalar"),Ya=Symbol.for("yaml.seq"),dr=Symbol.for("yaml.node.type"),xD=e=>!!e&&typeof e=="object"&&e[dr]===Yd,vD=e=>!!e&&typeof e=="object"&&e[dr]===Ux,_D=e=>!!e&&typeof e=="object"&&e[dr]===Ha,$D=e=>!!e&&typeof e=="object"&&e[dr]===Wx,Zx=e=>!!e&&typeof e=="object"&&e[dr]===Vd,kD=e=>!!e&&typeof e=="object"&&e[dr]===Ya;function Hx(e){if(e&&typeof e=="object")switch(e[dr]){case Ha:case Ya:return!0}return!1}function SD(e){if(e&&typeof e=="object")switch(e[dr]){case Yd:case Ha:case Vd:case Ya:return!0}return!1}var TD=e=>(Zx(e)||Hx(e))&&!!e.anchor;qe.ALIAS=Yd;qe.DOC=Ux;qe.MAP=Ha;qe.NODE_TYPE=dr;qe.PAIR=Wx;qe.SCALAR=Vd;qe.SEQ=Ya;qe.hasAnchor=TD;qe.isAlias=xD;qe.isCollection=Hx;qe.isDocument=vD;qe.isMap=_D;qe.isNode=SD;qe.isPair=$D;qe.isScalar=Zx;qe.isSeq=kD});var Es=w(Kd=>{"use strict";var Ee=Y(),Ye=Symbol("break visit"),Yx=Symbol("skip children"),Ht=Symbol("remove node");function Va(e,t){let r=Vx(t);Ee.isDocument(e)?ho(null,e.contents,r,Object.freeze([e]))===Ht&&(e.contents=null):ho(null,e,r,Object.freeze([]))}Va.BREAK=Ye;Va.SKIP=Yx;Va.REMOVE=Ht;function ho(e,t,r,n){let o=Kx(e,t,r,n);if(Ee.isNode(o)||Ee.isPair(o))return Gx(e,n,o),ho(e,o,r,n);if(typeof o!="symbol"){if(Ee.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=ho(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===Ye)return Ye;i===Ht&&(t.items.splice(s,1),s-=1)}}}else if(Ee.isPair(t)){n=Object.freeze(n.concat(t));let s=ho("key",t.key,r,n);if(s===Ye)return Ye;s===Ht&&(t.key=null);let i=ho("value",t.value,r,n);if(i===Ye)return Ye;i===Ht&&(t.value=null)}}return o}async function Ka(e,t){let r=Vx(t);Ee.isDocument(e)?await po(null,e.contents,r,Object.freeze([e]))===Ht&&(e.contents=null):await po(null,e,r,Object.freeze([]))}Ka.BREAK=Ye;Ka.SKIP=Yx;Ka.REMOVE=Ht;async function po(e,t,r,n){let o=await Kx(e,t,r,n);if(Ee.isNode(o)||Ee.isPair(o))return Gx(e,n,o),po(e,o,r,n);if(typeof o!="symbol"){if(Ee.isCollection(t)){n=Object.freeze(n.concat(t));for(let s=0;s<t.items.length;++s){let i=await po(s,t.items[s],r,n);if(typeof i=="number")s=i-1;else{if(i===Ye)return Ye;i===Ht&&(t.items.splice(s,1),s-=1)}}}else if(Ee.isPair(t)){n=Object.freeze(n.concat(t));let s=await po("key",t.key,r,n);if(s===Ye)return Ye;s===Ht&&(t.key=null);let i=await po("value",t.value,r,n);if(i===Ye)return Ye;i===Ht&&(t.value=null)}}return o}function Vx(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Kx(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Ee.isMap(t))return r.Map?.(e,t,n);if(Ee.isSeq(t))return r.Seq?.(e,t,n);if(Ee.isPair(t))return r.Pair?.(e,t,n);if(Ee.isScalar(t))return r.Scalar?.(e,t,n);if(Ee.isAlias(t))return r.Alias?.(e,t,n)}function Gx(e,t,r){let n=t[t.length-1];if(Ee.isCollection(n))n.items[e]=r;else if(Ee.isPair(n))e==="key"?n.key=r:n.value=r;else if(Ee.isDocument(n))n.contents=r;else{let o=Ee.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}Kd.visit=Va;Kd.visitAsync=Ka});var Gd=w(Xx=>{"use strict";var Jx=Y(),AD=Es(),ED={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},CD=e=>e.replace(/[!,[\]{}]/g,t=>ED[t]),Cs=class e{constructor(t,r){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[s,i]=n;return this.tags[s]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[s]=n;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let i=/^\d+\.\d+$/.test(s);return r(6,`Unsupported YAML version ${s}`,i),!1}}default:return r(0,`Unknown directive ${o}`,!0),!1}}tagName(t,r){if(t==="!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(2,-1);return i==="!"||i==="!!"?(r(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),i)}let[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||r(`The ${t} tag has no suffix`);let s=this.tags[n];if(s)try{return s+decodeURIComponent(o)}catch(i){return r(String(i)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+CD(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),o;if(t&&n.length>0&&Jx.isNode(t.contents)){let s={};AD.visit(t.contents,(i,a)=>{Jx.isNode(a)&&a.tag&&(s[a.tag]=!0)}),o=Object.keys(s)}else o=[];for(let[s,i]of n)s==="!!"&&i==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(i)))&&r.push(`%TAG ${s} ${i}`);return r.join(`
`)}};Cs.defaultYaml={explicit:!1,version:"1.2"};Cs.defaultTags={"!!":"tag:yaml.org,2002:"};Xx.Directives=Cs});var Ga=w(Rs=>{"use strict";var Qx=Y(),RD=Es();function PD(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}function ev(e){let t=new Set;return RD.visit(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function tv(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function ND(e,t){let r=[],n=new Map,o=null;return{onAnchor:s=>{r.push(s),o??(o=ev(e));let i=tv(t,o);return o.add(i),i},setAnchors:()=>{for(let s of r){let i=n.get(s);if(typeof i=="object"&&i.anchor&&(Qx.isScalar(i.node)||Qx.isCollection(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:n}}Rs.anchorIsValid=PD;Rs.anchorNames=ev;Rs.createNodeAnchors=ND;Rs.findNewAnchor=tv});var Jd=w(rv=>{"use strict";function Ps(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let o=0,s=n.length;o<s;++o){let i=n[o],a=Ps(e,n,String(o),i);a===void 0?delete n[o]:a!==i&&(n[o]=a)}else if(n instanceof Map)for(let o of Array.from(n.keys())){let s=n.get(o),i=Ps(e,n,o,s);i===void 0?n.delete(o):i!==s&&n.set(o,i)}else if(n instanceof Set)for(let o of Array.from(n)){let s=Ps(e,n,o,o);s===void 0?n.delete(o):s!==o&&(n.delete(o),n.add(s))}else for(let[o,s]of Object.entries(n)){let i=Ps(e,n,o,s);i===void 0?delete n[o]:i!==s&&(n[o]=i)}return e.call(t,r,n)}rv.applyReviver=Ps});var Fr=w(ov=>{"use strict";var qD=Y();function nv(e,t,r){if(Array.isArray(e))return e.map((n,o)=>nv(n,String(o),r));if(e&&typeof e.toJSON=="function"){if(!r||!qD.hasAnchor(e))return e.toJSON(t,r);let n={aliasCount:0,count:1,res:void 0};r.anchors.set(e,n),r.onCreate=s=>{n.res=s,delete r.onCreate};let o=e.toJSON(t,r);return r.onCreate&&r.onCreate(o),o}return typeof e=="bigint"&&!r?.keep?Number(e):e}ov.toJS=nv});var Ja=w(iv=>{"use strict";var OD=Jd(),sv=Y(),ID=Fr(),Xd=class{constructor(t){Object.defineProperty(this,sv.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:o,reviver:s}={}){if(!sv.isDocument(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=ID.toJS(this,"",i);if(typeof o=="function")for(let{count:c,res:u}of i.anchors.values())o(u,c);return typeof s=="function"?OD.applyReviver(s,{"":a},"",a):a}};iv.NodeBase=Xd});var Ns=w(av=>{"use strict";var MD=Ga(),DD=Es(),yo=Y(),LD=Ja(),FD=Fr(),Qd=class extends LD.NodeBase{constructor(t){super(yo.ALIAS),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],DD.visit(t,{Node:(s,i)=>{(yo.isAlias(i)||yo.hasAnchor(i))&&n.push(i)}}),r&&(r.aliasResolveCache=n));let o;for(let s of n){if(s===this)break;s.anchor===this.source&&(o=s)}if(o&&r){let{anchors:s,doc:i,maxAliasCount:a}=r,c=s.get(o);if(c||(FD.toJS(o,null,r),c=s.get(o)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=Xa(i,o,s)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return o}toJSON(t,r){if(!r)return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return r.anchors.get(n).res}toString(t,r,n){let o=`*${this.source}`;if(t){if(MD.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${o} `}return o}};function Xa(e,t,r){if(yo.isAlias(t)){let n=t.resolve(e),o=r&&n&&r.get(n);return o?o.count*o.aliasCount:0}else if(yo.isCollection(t)){let n=0;for(let o of t.items){let s=Xa(e,o,r);s>n&&(n=s)}return n}else if(yo.isPair(t)){let n=Xa(e,t.key,r),o=Xa(e,t.value,r);return Math.max(n,o)}return 1}av.Alias=Qd});var xe=w(ef=>{"use strict";var zD=Y(),jD=Ja(),BD=Fr(),UD=e=>!e||typeof e!="function"&&typeof e!="object",zr=class extends jD.NodeBase{constructor(t){super(zD.SCALAR),this.value=t}toJSON(t,r){return r?.keep?this.value:BD.toJS(this.value,t,r)}toString(){return String(this.value)}};zr.BLOCK_FOLDED="BLOCK_FOLDED";zr.BLOCK_LITERAL="BLOCK_LITERAL";zr.PLAIN="PLAIN";zr.QUOTE_DOUBLE="QUOTE_DOUBLE";zr.QUOTE_SINGLE="QUOTE_SINGLE";ef.Scalar=zr;ef.isScalarValue=UD});var qs=w(uv=>{"use strict";var WD=Ns(),_n=Y(),cv=xe(),ZD="tag:yaml.org,2002:";function HD(e,t,r){if(t){let n=r.filter(s=>s.tag===t),o=n.find(s=>!s.format)??n[0];if(!o)throw new Error(`Tag ${t} not found`);return o}return r.find(n=>n.identify?.(e)&&!n.format)}function YD(e,t,r){if(_n.isDocument(e)&&(e=e.contents),_n.isNode(e))return e;if(_n.isPair(e)){let d=r.schema[_n.MAP].createNode?.(r.schema,null,r);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:o,onTagObj:s,schema:i,sourceObjects:a}=r,c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=o(e)),new WD.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=ZD+t.slice(2));let u=HD(e,t,i.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new cv.Scalar(e);return c&&(c.node=d),d}u=e instanceof Map?i[_n.MAP]:Symbol.iterator in Object(e)?i[_n.SEQ]:i[_n.MAP]}s&&(s(u),delete r.onTagObj);let l=u?.createNode?u.createNode(r.schema,e,r):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(r.schema,e,r):new cv.Scalar(e);return t?l.tag=t:u.default||(l.tag=u.tag),c&&(c.node=l),l}uv.createNode=YD});var ec=w(Qa=>{"use strict";var VD=qs(),Yt=Y(),KD=Ja();function tf(e,t,r){let n=r;for(let o=t.length-1;o>=0;--o){let s=t[o];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let i=[];i[s]=n,n=i}else n=new Map([[s,n]])}return VD.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var lv=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,rf=class extends KD.NodeBase{constructor(t,r){super(t),Object.defineProperty(this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(r.schema=t),r.items=r.items.map(n=>Yt.isNode(n)||Yt.isPair(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(lv(t))this.add(r);else{let[n,...o]=t,s=this.get(n,!0);if(Yt.isCollection(s))s.addIn(o,r);else if(s===void 0&&this.schema)this.set(n,tf(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let o=this.get(r,!0);if(Yt.isCollection(o))return o.deleteIn(n);throw new Error(`Expected YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...o]=t,s=this.get(n,!0);return o.length===0?!r&&Yt.isScalar(s)?s.value:s:Yt.isCollection(s)?s.getIn(o,r):void 0}hasAllNullValues(t){return this.items.every(r=>{if(!Yt.isPair(r))return!1;let n=r.value;return n==null||t&&Yt.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;if(n.length===0)return this.has(r);let o=this.get(r,!0);return Yt.isCollection(o)?o.hasIn(n):!1}setIn(t,r){let[n,...o]=t;if(o.length===0)this.set(n,r);else{let s=this.get(n,!0);if(Yt.isCollection(s))s.setIn(o,r);else if(s===void 0&&this.schema)this.set(n,tf(this.schema,o,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}}};Qa.Collection=rf;Qa.collectionFromPath=tf;Qa.isEmptyPath=lv});var Os=w(tc=>{"use strict";var GD=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function nf(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var JD=(e,t,r)=>e.endsWith(`
`)?nf(r,t):r.includes(`
`)?`
`+nf(r,t):(e.endsWith(" ")?"":" ")+r;tc.indentComment=nf;tc.lineComment=JD;tc.stringifyComment=GD});var fv=w(Is=>{"use strict";var XD="flow",of="block",rc="quoted";function QD(e,t,r="flow",{indentAtStart:n,lineWidth:o=80,minContentWidth:s=20,onFold:i,onOverflow:a}={}){if(!o||o<0)return e;o<s&&(s=0);let c=Math.max(1+s,1+o-t.length);if(e.length<=c)return e;let u=[],l={},d=o-t.length;typeof n=="number"&&(n>o-Math.max(2,s)?u.push(0):d=o-n);let f,m,p=!1,h=-1,y=-1,g=-1;r===of&&(h=dv(e,h,t.length),h!==-1&&(d=h+c));for(let $;$=e[h+=1];){if(r===rc&&$==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}g=h}if($===`
`)r===of&&(h=dv(e,h,t.length)),d=h+t.length+c,f=void 0;else{if($===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let C=e[h+1];C&&C!==" "&&C!==`
`&&C!=="	"&&(f=h)}if(h>=d)if(f)u.push(f),d=f+c,f=void 0;else if(r===rc){for(;m===" "||m==="	";)m=$,$=e[h+=1],p=!0;let C=h>g+1?h-2:y-1;if(l[C])return e;u.push(C),l[C]=!0,d=C+c,f=void 0}else p=!0}m=$}if(p&&a&&a(),u.length===0)return e;i&&i();let b=e.slice(0,u[0]);for(let $=0;$<u.length;++$){let C=u[$],E=u[$+1]||e.length;C===0?b=`
${t}${e.slice(0,E)}`:(r===rc&&l[C]&&(b+=`${e[C]}\\`),b+=`
${t}${e.slice(C+1,E)}`)}return b}function dv(e,t,r){let n=t,o=t+1,s=e[o];for(;s===" "||s==="	";)if(t<o+r)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);n=t,o=t+1,s=e[o]}return n}Is.FOLD_BLOCK=of;Is.FOLD_FLOW=XD;Is.FOLD_QUOTED=rc;Is.foldFlowLines=QD});var Ds=w(mv=>{"use strict";var $t=xe(),jr=fv(),oc=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),sc=e=>/^(%|---|\.\.\.)/m.test(e);function eL(e,t,r){if(!t||t<0)return!1;let n=t-r,o=e.length;if(o<=n)return!1;for(let s=0,i=0;s<o;++s)if(e[s]===`
`){if(s-i>n)return!0;if(i=s+1,o-i<=n)return!1}return!0}function Ms(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,o=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(sc(e)?"  ":""),i="",a=0;for(let c=0,u=r[c];u;u=r[++c])if(u===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(i+=r.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(r[c+1]){case"u":{i+=r.slice(a,c);let l=r.substr(c+2,4);switch(l){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"2029":i+="\\P";break;default:l.substr(0,2)==="00"?i+="\\x"+l.substr(2):i+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<o)c+=1;else{for(i+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)i+=`
`,c+=2;i+=s,r[c+2]===" "&&(i+="\\"),c+=1,a=c+1}break;default:c+=1}return i=a?i+r.slice(a):r,n?i:jr.foldFlowLines(i,s,jr.FOLD_QUOTED,oc(t,!1))}function sf(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ms(e,t);let r=t.indent||(sc(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:jr.foldFlowLines(n,r,jr.FOLD_FLOW,oc(t,!1))}function go(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=Ms;else{let o=e.includes('"'),s=e.includes("'");o&&!s?n=sf:s&&!o?n=Ms:n=r?sf:Ms}return n(e,t)}var af;try{af=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{af=/\n+(?!\n|$)/g}function nc({comment:e,type:t,value:r},n,o,s){let{blockQuote:i,commentString:a,lineWidth:c}=n.options;if(!i||/\n[\t ]+$/.test(r))return go(r,n);let u=n.indent||(n.forceBlockIndent||sc(r)?"  ":""),l=i==="literal"?!0:i==="folded"||t===$t.Scalar.BLOCK_FOLDED?!1:t===$t.Scalar.BLOCK_LITERAL?!0:!eL(r,c,u.length);if(!r)return l?`|
`:`>
`;let d,f;for(f=r.length;f>0;--f){let E=r[f-1];if(E!==`
`&&E!=="	"&&E!==" ")break}let m=r.substring(f),p=m.indexOf(`
`);p===-1?d="-":r===m||p!==m.length-1?(d="+",s&&s()):d="",m&&(r=r.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(af,`$&${u}`));let h=!1,y,g=-1;for(y=0;y<r.length;++y){let E=r[y];if(E===" ")h=!0;else if(E===`
`)g=y;else break}let b=r.substring(0,g<y?g+1:y);b&&(r=r.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let C=(h?u?"2":"1":"")+d;if(e&&(C+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!l){let E=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),v=!1,R=oc(n,!0);i!=="folded"&&t!==$t.Scalar.BLOCK_FOLDED&&(R.onOverflow=()=>{v=!0});let x=jr.foldFlowLines(`${b}${E}${m}`,u,jr.FOLD_BLOCK,R);if(!v)return`>${C}
${u}${x}`}return r=r.replace(/\n+/g,`$&${u}`),`|${C}
${u}${b}${r}${m}`}function tL(e,t,r,n){let{type:o,value:s}=e,{actualString:i,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;if(a&&s.includes(`
`)||l&&/[[\]{},]/.test(s))return go(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||l||!s.includes(`
`)?go(s,t):nc(e,t,r,n);if(!a&&!l&&o!==$t.Scalar.PLAIN&&s.includes(`
`))return nc(e,t,r,n);if(sc(s)){if(c==="")return t.forceBlockIndent=!0,nc(e,t,r,n);if(a&&c===u)return go(s,t)}let d=s.replace(/\n+/g,`$&
${c}`);if(i){let f=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:m,tags:p}=t.doc.schema;if(p.some(f)||m?.some(f))return go(s,t)}return a?d:jr.foldFlowLines(d,c,jr.FOLD_FLOW,oc(t,!1))}function rL(e,t,r,n){let{implicitKey:o,inFlow:s}=t,i=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==$t.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(i.value)&&(a=$t.Scalar.QUOTE_DOUBLE);let c=l=>{switch(l){case $t.Scalar.BLOCK_FOLDED:case $t.Scalar.BLOCK_LITERAL:return o||s?go(i.value,t):nc(i,t,r,n);case $t.Scalar.QUOTE_DOUBLE:return Ms(i.value,t);case $t.Scalar.QUOTE_SINGLE:return sf(i.value,t);case $t.Scalar.PLAIN:return tL(i,t,r,n);default:return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:d}=t.options,f=o&&l||d;if(u=c(f),u===null)throw new Error(`Unsupported default string type ${f}`)}return u}mv.stringifyString=rL});var Ls=w(cf=>{"use strict";var nL=Ga(),Br=Y(),oL=Os(),sL=Ds();function iL(e,t){let r=Object.assign({blockQuote:!0,commentString:oL.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function aL(e,t){if(t.tag){let o=e.filter(s=>s.tag===t.tag);if(o.length>0)return o.find(s=>s.format===t.format)??o[0]}let r,n;if(Br.isScalar(t)){n=t.value;let o=e.filter(s=>s.identify?.(n));if(o.length>1){let s=o.filter(i=>i.test);s.length>0&&(o=s)}r=o.find(s=>s.format===t.format)??o.find(s=>!s.format)}else n=t,r=e.find(o=>o.nodeClass&&n instanceof o.nodeClass);if(!r){let o=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${o} value`)}return r}function cL(e,t,{anchors:r,doc:n}){if(!n.directives)return"";let o=[],s=(Br.isScalar(e)||Br.isCollection(e))&&e.anchor;s&&nL.anchorIsValid(s)&&(r.add(s),o.push(`&${s}`));let i=e.tag??(t.default?null:t.tag);return i&&o.push(n.directives.tagString(i)),o.join(" ")}function uL(e,t,r,n){if(Br.isPair(e))return e.toString(t,r,n);if(Br.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let o,s=Br.isNode(e)?e:t.doc.createNode(e,{onTagObj:c=>o=c});o??(o=aL(t.doc.schema.tags,s));let i=cL(s,o,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof o.stringify=="function"?o.stringify(s,t,r,n):Br.isScalar(s)?sL.stringifyString(s,t,r,n):s.toString(t,r,n);return i?Br.isScalar(s)||a[0]==="{"||a[0]==="["?`${i} ${a}`:`${i}
${t.indent}${a}`:a}cf.createStringifyContext=iL;cf.stringify=uL});var gv=w(yv=>{"use strict";var fr=Y(),hv=xe(),pv=Ls(),Fs=Os();function lL({key:e,value:t},r,n,o){let{allNullValues:s,doc:i,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,simpleKeys:d}}=r,f=fr.isNode(e)&&e.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(fr.isCollection(e)||!fr.isNode(e)&&typeof e=="object"){let R="With simple keys, collection cannot be used as a key value";throw new Error(R)}}let m=!d&&(!e||f&&t==null&&!r.inFlow||fr.isCollection(e)||(fr.isScalar(e)?e.type===hv.Scalar.BLOCK_FOLDED||e.type===hv.Scalar.BLOCK_LITERAL:typeof e=="object"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!m&&(d||!s),indent:a+c});let p=!1,h=!1,y=pv.stringify(e,r,()=>p=!0,()=>h=!0);if(!m&&!r.inFlow&&y.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(r.inFlow){if(s||t==null)return p&&n&&n(),y===""?"?":m?`? ${y}`:y}else if(s&&!d||t==null&&m)return y=`? ${y}`,f&&!p?y+=Fs.lineComment(y,r.indent,u(f)):h&&o&&o(),y;p&&(f=null),m?(f&&(y+=Fs.lineComment(y,r.indent,u(f))),y=`? ${y}
${a}:`):(y=`${y}:`,f&&(y+=Fs.lineComment(y,r.indent,u(f))));let g,b,$;fr.isNode(t)?(g=!!t.spaceBefore,b=t.commentBefore,$=t.comment):(g=!1,b=null,$=null,t&&typeof t=="object"&&(t=i.createNode(t))),r.implicitKey=!1,!m&&!f&&fr.isScalar(t)&&(r.indentAtStart=y.length+1),h=!1,!l&&c.length>=2&&!r.inFlow&&!m&&fr.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=r.indent.substring(2));let C=!1,E=pv.stringify(t,r,()=>C=!0,()=>h=!0),v=" ";if(f||g||b){if(v=g?`
`:"",b){let R=u(b);v+=`
${Fs.indentComment(R,r.indent)}`}E===""&&!r.inFlow?v===`
`&&$&&(v=`

`):v+=`
${r.indent}`}else if(!m&&fr.isCollection(t)){let R=E[0],x=E.indexOf(`
`),I=x!==-1,W=r.inFlow??t.flow??t.items.length===0;if(I||!W){let _=!1;if(I&&(R==="&"||R==="!")){let D=E.indexOf(" ");R==="&"&&D!==-1&&D<x&&E[D+1]==="!"&&(D=E.indexOf(" ",D+1)),(D===-1||x<D)&&(_=!0)}_||(v=`
${r.indent}`)}}else(E===""||E[0]===`
`)&&(v="");return y+=v+E,r.inFlow?C&&n&&n():$&&!C?y+=Fs.lineComment(y,r.indent,u($)):h&&o&&o(),y}yv.stringifyPair=lL});var lf=w(uf=>{"use strict";var bv=te("process");function dL(e,...t){e==="debug"&&console.log(...t)}function fL(e,t){(e==="debug"||e==="warn")&&(typeof bv.emitWarning=="function"?bv.emitWarning(t):console.warn(t))}uf.debug=dL;uf.warn=fL});var lc=w(uc=>{"use strict";var cc=Y(),wv=xe(),ic="<<",ac={identify:e=>e===ic||typeof e=="symbol"&&e.description===ic,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new wv.Scalar(Symbol(ic)),{addToJSMap:xv}),stringify:()=>ic},mL=(e,t)=>(ac.identify(t)||cc.isScalar(t)&&(!t.type||t.type===wv.Scalar.PLAIN)&&ac.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===ac.tag&&r.default);function xv(e,t,r){let n=vv(e,r);if(cc.isSeq(n))for(let o of n.items)df(e,t,o);else if(Array.isArray(n))for(let o of n)df(e,t,o);else df(e,t,n)}function df(e,t,r){let n=vv(e,r);if(!cc.isMap(n))throw new Error("Merge sources must be maps or map aliases");let o=n.toJSON(null,e,Map);for(let[s,i]of o)t instanceof Map?t.has(s)||t.set(s,i):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function vv(e,t){return e&&cc.isAlias(t)?t.resolve(e.doc,e):t}uc.addMergeToJSMap=xv;uc.isMergeKey=mL;uc.merge=ac});var mf=w(kv=>{"use strict";var hL=lf(),_v=lc(),pL=Ls(),$v=Y(),ff=Fr();function yL(e,t,{key:r,value:n}){if($v.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(_v.isMergeKey(e,r))_v.addMergeToJSMap(e,t,n);else{let o=ff.toJS(r,"",e);if(t instanceof Map)t.set(o,ff.toJS(n,o,e));else if(t instanceof Set)t.add(o);else{let s=gL(r,o,e),i=ff.toJS(n,s,e);s in t?Object.defineProperty(t,s,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[s]=i}}return t}function gL(e,t,r){if(t===null)return"";if(typeof t!="object")return String(t);if($v.isNode(e)&&r?.doc){let n=pL.createStringifyContext(r.doc,{});n.anchors=new Set;for(let s of r.anchors.keys())n.anchors.add(s.anchor);n.inFlow=!0,n.inStringifyKey=!0;let o=e.toString(n);if(!r.mapKeyWarned){let s=JSON.stringify(o);s.length>40&&(s=s.substring(0,36)+'..."'),hL.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return o}return JSON.stringify(t)}kv.addPairToJSMap=yL});var Ur=w(hf=>{"use strict";var Sv=qs(),bL=gv(),wL=mf(),dc=Y();function xL(e,t,r){let n=Sv.createNode(e,void 0,r),o=Sv.createNode(t,void 0,r);return new fc(n,o)}var fc=class e{constructor(t,r=null){Object.defineProperty(this,dc.NODE_TYPE,{value:dc.PAIR}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return dc.isNode(r)&&(r=r.clone(t)),dc.isNode(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.mapAsMap?new Map:{};return wL.addPairToJSMap(r,n,this)}toString(t,r,n){return t?.doc?bL.stringifyPair(this,t,r,n):JSON.stringify(this)}};hf.Pair=fc;hf.createPair=xL});var pf=w(Av=>{"use strict";var $n=Y(),Tv=Ls(),mc=Os();function vL(e,t,r){return(t.inFlow??e.flow?$L:_L)(e,t,r)}function _L({comment:e,items:t},r,{blockItemPrefix:n,flowChars:o,itemIndent:s,onChompKeep:i,onComment:a}){let{indent:c,options:{commentString:u}}=r,l=Object.assign({},r,{indent:s,type:null}),d=!1,f=[];for(let p=0;p<t.length;++p){let h=t[p],y=null;if($n.isNode(h))!d&&h.spaceBefore&&f.push(""),hc(r,f,h.commentBefore,d),h.comment&&(y=h.comment);else if($n.isPair(h)){let b=$n.isNode(h.key)?h.key:null;b&&(!d&&b.spaceBefore&&f.push(""),hc(r,f,b.commentBefore,d))}d=!1;let g=Tv.stringify(h,l,()=>y=null,()=>d=!0);y&&(g+=mc.lineComment(g,s,u(y))),d&&y&&(d=!1),f.push(n+g)}let m;if(f.length===0)m=o.start+o.end;else{m=f[0];for(let p=1;p<f.length;++p){let h=f[p];m+=h?`
${c}${h}`:`
`}}return e?(m+=`
`+mc.indentComment(u(e),c),a&&a()):d&&i&&i(),m}function $L({items:e},t,{flowChars:r,itemIndent:n}){let{indent:o,indentStep:s,flowCollectionPadding:i,options:{commentString:a}}=t;n+=s;let c=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,l=0,d=[];for(let p=0;p<e.length;++p){let h=e[p],y=null;if($n.isNode(h))h.spaceBefore&&d.push(""),hc(t,d,h.commentBefore,!1),h.comment&&(y=h.comment);else if($n.isPair(h)){let b=$n.isNode(h.key)?h.key:null;b&&(b.spaceBefore&&d.push(""),hc(t,d,b.commentBefore,!1),b.comment&&(u=!0));let $=$n.isNode(h.value)?h.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(u=!0)):h.value==null&&b?.comment&&(y=b.comment)}y&&(u=!0);let g=Tv.stringify(h,c,()=>y=null);u||(u=d.length>l||g.includes(`
`)),p<e.length-1?g+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=d.reduce((b,$)=>b+$.length+2,2)+(g.length+2)>t.options.lineWidth)),u&&(g+=",")),y&&(g+=mc.lineComment(g,n,a(y))),d.push(g),l=d.length}let{start:f,end:m}=r;if(d.length===0)return f+m;if(!u){let p=d.reduce((h,y)=>h+y.length+2,2);u=t.options.lineWidth>0&&p>t.options.lineWidth}if(u){let p=f;for(let h of d)p+=h?`
${s}${o}${h}`:`
`;return`${p}
${o}${m}`}else return`${f}${i}${d.join(" ")}${i}${m}`}function hc({indent:e,options:{commentString:t}},r,n,o){if(n&&o&&(n=n.replace(/^\n+/,"")),n){let s=mc.indentComment(t(n),e);r.push(s.trimStart())}}Av.stringifyCollection=vL});var Zr=w(gf=>{"use strict";var kL=pf(),SL=mf(),TL=ec(),Wr=Y(),pc=Ur(),AL=xe();function zs(e,t){let r=Wr.isScalar(t)?t.value:t;for(let n of e)if(Wr.isPair(n)&&(n.key===t||n.key===r||Wr.isScalar(n.key)&&n.key.value===r))return n}var yf=class extends TL.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Wr.MAP,t),this.items=[]}static from(t,r,n){let{keepUndefined:o,replacer:s}=n,i=new this(t),a=(c,u)=>{if(typeof s=="function")u=s.call(r,c,u);else if(Array.isArray(s)&&!s.includes(c))return;(u!==void 0||o)&&i.items.push(pc.createPair(c,u,n))};if(r instanceof Map)for(let[c,u]of r)a(c,u);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),i}add(t,r){let n;Wr.isPair(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new pc.Pair(t,t?.value):n=new pc.Pair(t.key,t.value);let o=zs(this.items,n.key),s=this.schema?.sortMapEntries;if(o){if(!r)throw new Error(`Key ${n.key} already set`);Wr.isScalar(o.value)&&AL.isScalarValue(n.value)?o.value.value=n.value:o.value=n.value}else if(s){let i=this.items.findIndex(a=>s(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(t){let r=zs(this.items,t);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let o=zs(this.items,t)?.value;return(!r&&Wr.isScalar(o)?o.value:o)??void 0}has(t){return!!zs(this.items,t)}set(t,r){this.add(new pc.Pair(t,r),!0)}toJSON(t,r,n){let o=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(o);for(let s of this.items)SL.addPairToJSMap(r,o,s);return o}toString(t,r,n){if(!t)return JSON.stringify(this);for(let o of this.items)if(!Wr.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),kL.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:n,onComment:r})}};gf.YAMLMap=yf;gf.findPair=zs});var bo=w(Cv=>{"use strict";var EL=Y(),Ev=Zr(),CL={collection:"map",default:!0,nodeClass:Ev.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return EL.isMap(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,r)=>Ev.YAMLMap.from(e,t,r)};Cv.map=CL});var Hr=w(Rv=>{"use strict";var RL=qs(),PL=pf(),NL=ec(),gc=Y(),qL=xe(),OL=Fr(),bf=class extends NL.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(gc.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let r=yc(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=yc(t);if(typeof n!="number")return;let o=this.items[n];return!r&&gc.isScalar(o)?o.value:o}has(t){let r=yc(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=yc(t);if(typeof n!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.items[n];gc.isScalar(o)&&qL.isScalarValue(r)?o.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let o=0;for(let s of this.items)n.push(OL.toJS(s,String(o++),r));return n}toString(t,r,n){return t?PL.stringifyCollection(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof o=="function"){let c=r instanceof Set?a:String(i++);a=o.call(r,c,a)}s.items.push(RL.createNode(a,void 0,n))}}return s}};function yc(e){let t=gc.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}Rv.YAMLSeq=bf});var wo=w(Nv=>{"use strict";var IL=Y(),Pv=Hr(),ML={collection:"seq",default:!0,nodeClass:Pv.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return IL.isSeq(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,r)=>Pv.YAMLSeq.from(e,t,r)};Nv.seq=ML});var js=w(qv=>{"use strict";var DL=Ds(),LL={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},t),DL.stringifyString(e,t,r,n)}};qv.string=LL});var bc=w(Mv=>{"use strict";var Ov=xe(),Iv={identify:e=>e==null,createNode:()=>new Ov.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Ov.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Iv.test.test(e)?e:t.options.nullStr};Mv.nullTag=Iv});var wf=w(Lv=>{"use strict";var FL=xe(),Dv={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new FL.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Dv.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}};Lv.boolTag=Dv});var xo=w(Fv=>{"use strict";function zL({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let o=typeof n=="number"?n:Number(n);if(!isFinite(o))return isNaN(o)?".nan":o<0?"-.inf":".inf";let s=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let i=s.indexOf(".");i<0&&(i=s.length,s+=".");let a=t-(s.length-i-1);for(;a-- >0;)s+="0"}return s}Fv.stringifyNumber=zL});var vf=w(wc=>{"use strict";var jL=xe(),xf=xo(),BL={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:xf.stringifyNumber},UL={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():xf.stringifyNumber(e)}},WL={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new jL.Scalar(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:xf.stringifyNumber};wc.float=WL;wc.floatExp=UL;wc.floatNaN=BL});var $f=w(vc=>{"use strict";var zv=xo(),xc=e=>typeof e=="bigint"||Number.isInteger(e),_f=(e,t,r,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);function jv(e,t,r){let{value:n}=e;return xc(n)&&n>=0?r+n.toString(t):zv.stringifyNumber(e)}var ZL={identify:e=>xc(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>_f(e,2,8,r),stringify:e=>jv(e,8,"0o")},HL={identify:xc,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>_f(e,0,10,r),stringify:zv.stringifyNumber},YL={identify:e=>xc(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>_f(e,2,16,r),stringify:e=>jv(e,16,"0x")};vc.int=HL;vc.intHex=YL;vc.intOct=ZL});var Uv=w(Bv=>{"use strict";var VL=bo(),KL=bc(),GL=wo(),JL=js(),XL=wf(),kf=vf(),Sf=$f(),QL=[VL.map,GL.seq,JL.string,KL.nullTag,XL.boolTag,Sf.intOct,Sf.int,Sf.intHex,kf.floatNaN,kf.floatExp,kf.float];Bv.schema=QL});var Hv=w(Zv=>{"use strict";var e6=xe(),t6=bo(),r6=wo();function Wv(e){return typeof e=="bigint"||Number.isInteger(e)}var _c=({value:e})=>JSON.stringify(e),n6=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:_c},{identify:e=>e==null,createNode:()=>new e6.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:_c},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:_c},{identify:Wv,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({value:e})=>Wv(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:_c}],o6={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},s6=[t6.map,r6.seq].concat(n6,o6);Zv.schema=s6});var Af=w(Yv=>{"use strict";var Bs=te("buffer"),Tf=xe(),i6=Ds(),a6={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof Bs.Buffer=="function")return Bs.Buffer.from(e,"base64");if(typeof atob=="function"){let r=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let o=0;o<r.length;++o)n[o]=r.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,o,s){if(!r)return"";let i=r,a;if(typeof Bs.Buffer=="function")a=i instanceof Bs.Buffer?i.toString("base64"):Bs.Buffer.from(i.buffer).toString("base64");else if(typeof btoa=="function"){let c="";for(let u=0;u<i.length;++u)c+=String.fromCharCode(i[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=Tf.Scalar.BLOCK_LITERAL),t!==Tf.Scalar.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===Tf.Scalar.BLOCK_LITERAL?`
`:" ")}return i6.stringifyString({comment:e,type:t,value:a},n,o,s)}};Yv.binary=a6});var Sc=w(kc=>{"use strict";var $c=Y(),Ef=Ur(),c6=xe(),u6=Hr();function Vv(e,t){if($c.isSeq(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!$c.isPair(n)){if($c.isMap(n)){n.items.length>1&&t("Each pair must have its own sequence indicator");let o=n.items[0]||new Ef.Pair(new c6.Scalar(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){let s=o.value??o.key;s.comment=s.comment?`${n.comment}
${s.comment}`:n.comment}n=o}e.items[r]=$c.isPair(n)?n:new Ef.Pair(n)}}else t("Expected a sequence for this tag");return e}function Kv(e,t,r){let{replacer:n}=r,o=new u6.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let i of t){typeof n=="function"&&(i=n.call(t,String(s++),i));let a,c;if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let u=Object.keys(i);if(u.length===1)a=u[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=i;o.items.push(Ef.createPair(a,c,r))}return o}var l6={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Vv,createNode:Kv};kc.createPairs=Kv;kc.pairs=l6;kc.resolvePairs=Vv});var Pf=w(Rf=>{"use strict";var Gv=Y(),Cf=Fr(),Us=Zr(),d6=Hr(),Jv=Sc(),kn=class e extends d6.YAMLSeq{constructor(){super(),this.add=Us.YAMLMap.prototype.add.bind(this),this.delete=Us.YAMLMap.prototype.delete.bind(this),this.get=Us.YAMLMap.prototype.get.bind(this),this.has=Us.YAMLMap.prototype.has.bind(this),this.set=Us.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let o of this.items){let s,i;if(Gv.isPair(o)?(s=Cf.toJS(o.key,"",r),i=Cf.toJS(o.value,s,r)):s=Cf.toJS(o,"",r),n.has(s))throw new Error("Ordered maps must not include duplicate keys");n.set(s,i)}return n}static from(t,r,n){let o=Jv.createPairs(t,r,n),s=new this;return s.items=o.items,s}};kn.tag="tag:yaml.org,2002:omap";var f6={collection:"seq",identify:e=>e instanceof Map,nodeClass:kn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Jv.resolvePairs(e,t),n=[];for(let{key:o}of r.items)Gv.isScalar(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.assign(new kn,r)},createNode:(e,t,r)=>kn.from(e,t,r)};Rf.YAMLOMap=kn;Rf.omap=f6});var r_=w(Nf=>{"use strict";var Xv=xe();function Qv({value:e,source:t},r){return t&&(e?e_:t_).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var e_={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Xv.Scalar(!0),stringify:Qv},t_={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Xv.Scalar(!1),stringify:Qv};Nf.falseTag=t_;Nf.trueTag=e_});var n_=w(Tc=>{"use strict";var m6=xe(),qf=xo(),h6={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:qf.stringifyNumber},p6={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():qf.stringifyNumber(e)}},y6={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new m6.Scalar(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:qf.stringifyNumber};Tc.float=y6;Tc.floatExp=p6;Tc.floatNaN=h6});var s_=w(Zs=>{"use strict";var o_=xo(),Ws=e=>typeof e=="bigint"||Number.isInteger(e);function Ac(e,t,r,{intAsBigInt:n}){let o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let i=BigInt(e);return o==="-"?BigInt(-1)*i:i}let s=parseInt(e,r);return o==="-"?-1*s:s}function Of(e,t,r){let{value:n}=e;if(Ws(n)){let o=n.toString(t);return n<0?"-"+r+o.substr(1):r+o}return o_.stringifyNumber(e)}var g6={identify:Ws,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Ac(e,2,2,r),stringify:e=>Of(e,2,"0b")},b6={identify:Ws,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Ac(e,1,8,r),stringify:e=>Of(e,8,"0")},w6={identify:Ws,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Ac(e,0,10,r),stringify:o_.stringifyNumber},x6={identify:Ws,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,r)=>Ac(e,2,16,r),stringify:e=>Of(e,16,"0x")};Zs.int=w6;Zs.intBin=g6;Zs.intHex=x6;Zs.intOct=b6});var Mf=w(If=>{"use strict";var Rc=Y(),Ec=Ur(),Cc=Zr(),Sn=class e extends Cc.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let r;Rc.isPair(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?r=new Ec.Pair(t.key,null):r=new Ec.Pair(t,null),Cc.findPair(this.items,r.key)||this.items.push(r)}get(t,r){let n=Cc.findPair(this.items,t);return!r&&Rc.isPair(n)?Rc.isScalar(n.key)?n.key.value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Cc.findPair(this.items,t);n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new Ec.Pair(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){let{replacer:o}=n,s=new this(t);if(r&&Symbol.iterator in Object(r))for(let i of r)typeof o=="function"&&(i=o.call(r,i,i)),s.items.push(Ec.createPair(i,null,n));return s}};Sn.tag="tag:yaml.org,2002:set";var v6={collection:"map",identify:e=>e instanceof Set,nodeClass:Sn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Sn.from(e,t,r),resolve(e,t){if(Rc.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Sn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};If.YAMLSet=Sn;If.set=v6});var Lf=w(Pc=>{"use strict";var _6=xo();function Df(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,o=i=>t?BigInt(i):Number(i),s=n.replace(/_/g,"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return r==="-"?o(-1)*s:s}function i_(e){let{value:t}=e,r=i=>i;if(typeof t=="bigint")r=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return _6.stringifyNumber(e);let n="";t<0&&(n="-",t*=r(-1));let o=r(60),s=[t%o];return t<60?s.unshift(0):(t=(t-s[0])/o,s.unshift(t%o),t>=60&&(t=(t-s[0])/o,s.unshift(t))),n+s.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var $6={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>Df(e,r),stringify:i_},k6={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Df(e,!1),stringify:i_},a_={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(a_.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,o,s,i,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-1,o,s||0,i||0,a||0,c),l=t[8];if(l&&l!=="Z"){let d=Df(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Pc.floatTime=k6;Pc.intTime=$6;Pc.timestamp=a_});var l_=w(u_=>{"use strict";var S6=bo(),T6=bc(),A6=wo(),E6=js(),C6=Af(),c_=r_(),Ff=n_(),Nc=s_(),R6=lc(),P6=Pf(),N6=Sc(),q6=Mf(),zf=Lf(),O6=[S6.map,A6.seq,E6.string,T6.nullTag,c_.trueTag,c_.falseTag,Nc.intBin,Nc.intOct,Nc.int,Nc.intHex,Ff.floatNaN,Ff.floatExp,Ff.float,C6.binary,R6.merge,P6.omap,N6.pairs,q6.set,zf.intTime,zf.floatTime,zf.timestamp];u_.schema=O6});var x_=w(Uf=>{"use strict";var h_=bo(),I6=bc(),p_=wo(),M6=js(),D6=wf(),jf=vf(),Bf=$f(),L6=Uv(),F6=Hv(),y_=Af(),Hs=lc(),g_=Pf(),b_=Sc(),d_=l_(),w_=Mf(),qc=Lf(),f_=new Map([["core",L6.schema],["failsafe",[h_.map,p_.seq,M6.string]],["json",F6.schema],["yaml11",d_.schema],["yaml-1.1",d_.schema]]),m_={binary:y_.binary,bool:D6.boolTag,float:jf.float,floatExp:jf.floatExp,floatNaN:jf.floatNaN,floatTime:qc.floatTime,int:Bf.int,intHex:Bf.intHex,intOct:Bf.intOct,intTime:qc.intTime,map:h_.map,merge:Hs.merge,null:I6.nullTag,omap:g_.omap,pairs:b_.pairs,seq:p_.seq,set:w_.set,timestamp:qc.timestamp},z6={"tag:yaml.org,2002:binary":y_.binary,"tag:yaml.org,2002:merge":Hs.merge,"tag:yaml.org,2002:omap":g_.omap,"tag:yaml.org,2002:pairs":b_.pairs,"tag:yaml.org,2002:set":w_.set,"tag:yaml.org,2002:timestamp":qc.timestamp};function j6(e,t,r){let n=f_.get(t);if(n&&!e)return r&&!n.includes(Hs.merge)?n.concat(Hs.merge):n.slice();let o=n;if(!o)if(Array.isArray(e))o=[];else{let s=Array.from(f_.keys()).filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)o=o.concat(s);else typeof e=="function"&&(o=e(o.slice()));return r&&(o=o.concat(Hs.merge)),o.reduce((s,i)=>{let a=typeof i=="string"?m_[i]:i;if(!a){let c=JSON.stringify(i),u=Object.keys(m_).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return s.includes(a)||s.push(a),s},[])}Uf.coreKnownTags=z6;Uf.getTags=j6});var Hf=w(v_=>{"use strict";var Wf=Y(),B6=bo(),U6=wo(),W6=js(),Oc=x_(),Z6=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Zf=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:o,schema:s,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?Oc.getTags(t,"compat"):t?Oc.getTags(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=o?Oc.coreKnownTags:{},this.tags=Oc.getTags(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Wf.MAP,{value:B6.map}),Object.defineProperty(this,Wf.SCALAR,{value:W6.string}),Object.defineProperty(this,Wf.SEQ,{value:U6.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?Z6:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};v_.Schema=Zf});var $_=w(__=>{"use strict";var H6=Y(),Yf=Ls(),Ys=Os();function Y6(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(r.push(c),n=!0):e.directives.docStart&&(n=!0)}n&&r.push("---");let o=Yf.createStringifyContext(e,t),{commentString:s}=o.options;if(e.commentBefore){r.length!==1&&r.unshift("");let c=s(e.commentBefore);r.unshift(Ys.indentComment(c,""))}let i=!1,a=null;if(e.contents){if(H6.isNode(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=s(e.contents.commentBefore);r.push(Ys.indentComment(l,""))}o.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>i=!0,u=Yf.stringify(e.contents,o,()=>a=null,c);a&&(u+=Ys.lineComment(u,"",s(a))),(u[0]==="|"||u[0]===">")&&r[r.length-1]==="---"?r[r.length-1]=`--- ${u}`:r.push(u)}else r.push(Yf.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(r.push("..."),r.push(Ys.indentComment(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=e.comment;c&&i&&(c=c.replace(/^\n+/,"")),c&&((!i||a)&&r[r.length-1]!==""&&r.push(""),r.push(Ys.indentComment(s(c),"")))}return r.join(`
`)+`
`}__.stringifyDocument=Y6});var Vs=w(k_=>{"use strict";var V6=Ns(),vo=ec(),gt=Y(),K6=Ur(),G6=Fr(),J6=Hf(),X6=$_(),Vf=Ga(),Q6=Jd(),e5=qs(),Kf=Gd(),Gf=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,gt.NODE_TYPE,{value:gt.DOC});let o=null;typeof r=="function"||Array.isArray(r)?o=r:n===void 0&&r&&(n=r,r=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=s;let{version:i}=s;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new Kf.Directives({version:i}),this.setSchema(i,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){let t=Object.create(e.prototype,{[gt.NODE_TYPE]:{value:gt.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=gt.isNode(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){_o(this.contents)&&this.contents.add(t)}addIn(t,r){_o(this.contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Vf.anchorNames(this);t.anchor=!r||n.has(r)?Vf.findNewAnchor(r||"a",n):r}return new V6.Alias(t.anchor)}createNode(t,r,n){let o;if(typeof r=="function")t=r.call({"":t},"",t),o=r;else if(Array.isArray(r)){let y=b=>typeof b=="number"||b instanceof String||b instanceof Number,g=r.filter(y).map(String);g.length>0&&(r=r.concat(g)),o=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:s,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,sourceObjects:m}=Vf.createNodeAnchors(this,i||"a"),p={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},h=e5.createNode(t,l,p);return a&&gt.isCollection(h)&&(h.flow=!0),f(),h}createPair(t,r,n={}){let o=this.createNode(t,null,n),s=this.createNode(r,null,n);return new K6.Pair(o,s)}delete(t){return _o(this.contents)?this.contents.delete(t):!1}deleteIn(t){return vo.isEmptyPath(t)?this.contents==null?!1:(this.contents=null,!0):_o(this.contents)?this.contents.deleteIn(t):!1}get(t,r){return gt.isCollection(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return vo.isEmptyPath(t)?!r&&gt.isScalar(this.contents)?this.contents.value:this.contents:gt.isCollection(this.contents)?this.contents.getIn(t,r):void 0}has(t){return gt.isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return vo.isEmptyPath(t)?this.contents!==void 0:gt.isCollection(this.contents)?this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=vo.collectionFromPath(this.schema,[t],r):_o(this.contents)&&this.contents.set(t,r)}setIn(t,r){vo.isEmptyPath(t)?this.contents=r:this.contents==null?this.contents=vo.collectionFromPath(this.schema,Array.from(t),r):_o(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Kf.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Kf.Directives({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new J6.Schema(Object.assign(n,r));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:o,onAnchor:s,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},c=G6.toJS(this.contents,r??"",a);if(typeof s=="function")for(let{count:u,res:l}of a.anchors.values())s(l,u);return typeof i=="function"?Q6.applyReviver(i,{"":c},"",c):c}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${r}`)}return X6.stringifyDocument(this,t)}};function _o(e){if(gt.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}k_.Document=Gf});var Js=w(Gs=>{"use strict";var Ks=class extends Error{constructor(t,r,n,o){super(),this.name=t,this.code=n,this.message=o,this.pos=r}},Jf=class extends Ks{constructor(t,r,n){super("YAMLParseError",t,r,n)}},Xf=class extends Ks{constructor(t,r,n){super("YAMLWarning",t,r,n)}},t5=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.linePos(a));let{line:n,col:o}=r.linePos[0];r.message+=` at line ${n}, column ${o}`;let s=o-1,i=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"");if(s>=60&&i.length>80){let a=Math.min(s-39,i.length-79);i="\u2026"+i.substring(a),s-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(i.substring(0,s))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,c=r.linePos[1];c?.line===n&&c.col>o&&(a=Math.max(1,Math.min(c.col-o,80-s)));let u=" ".repeat(s)+"^".repeat(a);r.message+=`:

${i}
${u}
`}};Gs.YAMLError=Ks;Gs.YAMLParseError=Jf;Gs.YAMLWarning=Xf;Gs.prettifyError=t5});var Xs=w(S_=>{"use strict";function r5(e,{flow:t,indicator:r,next:n,offset:o,onError:s,parentIndent:i,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,p=!1,h=null,y=null,g=null,b=null,$=null,C=null,E=null;for(let x of e)switch(p&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&s(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),h&&(u&&x.type!=="comment"&&x.type!=="newline"&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),x.type){case"space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&x.source.includes("	")&&(h=x),l=!0;break;case"comment":{l||s(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let I=x.source.substring(1)||" ";d?d+=f+I:d=I,f="",u=!1;break}case"newline":u?d?d+=x.source:(!C||r!=="seq-item-ind")&&(c=!0):f+=x.source,u=!0,m=!0,(y||g)&&(b=x),l=!0;break;case"anchor":y&&s(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&s(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=x,E??(E=x.offset),u=!1,l=!1,p=!0;break;case"tag":{g&&s(x,"MULTIPLE_TAGS","A node can have at most one tag"),g=x,E??(E=x.offset),u=!1,l=!1,p=!0;break}case r:(y||g)&&s(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),C&&s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${t??"collection"}`),C=x,u=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){$&&s(x,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=x,u=!1,l=!1;break}default:s(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),u=!1,l=!1}let v=e[e.length-1],R=v?v.offset+v.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&s(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=i||n?.type==="block-map"||n?.type==="block-seq")&&s(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:$,found:C,spaceBefore:c,comment:d,hasNewline:m,anchor:y,tag:g,newlineAfterProp:b,end:R,start:E??R}}S_.resolveProps=r5});var Ic=w(T_=>{"use strict";function Qf(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="newline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Qf(t.key)||Qf(t.value))return!0}return!1;default:return!0}}T_.containsNewline=Qf});var em=w(A_=>{"use strict";var n5=Ic();function o5(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&n5.containsNewline(t)&&r(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}A_.flowIndentCheck=o5});var tm=w(C_=>{"use strict";var E_=Y();function s5(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let o=typeof n=="function"?n:(s,i)=>s===i||E_.isScalar(s)&&E_.isScalar(i)&&s.value===i.value;return t.some(s=>o(s.key,r))}C_.mapIncludes=s5});var I_=w(O_=>{"use strict";var R_=Ur(),i5=Zr(),P_=Xs(),a5=Ic(),N_=em(),c5=tm(),q_="All mapping items must start at the same column";function u5({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??i5.YAMLMap,a=new i(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,u=null;for(let l of n.items){let{start:d,key:f,sep:m,value:p}=l,h=P_.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),y=!h.found;if(y){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",q_)),!h.anchor&&!h.tag&&!m){u=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||a5.containsNewline(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==n.indent&&o(c,"BAD_INDENT",q_);r.atKey=!0;let g=h.end,b=f?e(r,f,h,o):t(r,g,d,null,h,o);r.schema.compat&&N_.flowIndentCheck(n.indent,f,o),r.atKey=!1,c5.mapIncludes(r,a.items,b)&&o(g,"DUPLICATE_KEY","Map keys must be unique");let $=P_.resolveProps(m??[],{indicator:"map-value-ind",next:p,offset:b.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(c=$.end,$.found){y&&(p?.type==="block-map"&&!$.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),r.options.strict&&h.start<$.found.offset-1024&&o(b.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let C=p?e(r,p,$,o):t(r,c,m,null,$,o);r.schema.compat&&N_.flowIndentCheck(n.indent,p,o),c=C.range[2];let E=new R_.Pair(b,C);r.options.keepSourceTokens&&(E.srcToken=l),a.items.push(E)}else{y&&o(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(b.comment?b.comment+=`
`+$.comment:b.comment=$.comment);let C=new R_.Pair(b);r.options.keepSourceTokens&&(C.srcToken=l),a.items.push(C)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,c,u??c],a}O_.resolveBlockMap=u5});var D_=w(M_=>{"use strict";var l5=Hr(),d5=Xs(),f5=em();function m5({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=s?.nodeClass??l5.YAMLSeq,a=new i(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,u=null;for(let{start:l,value:d}of n.items){let f=d5.resolveProps(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}let m=d?e(r,d,f,o):t(r,f.end,l,null,f,o);r.schema.compat&&f5.flowIndentCheck(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}M_.resolveBlockSeq=m5});var $o=w(L_=>{"use strict";function h5(e,t,r,n){let o="";if(e){let s=!1,i="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":s=!0;break;case"comment":{r&&!s&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";o?o+=i+l:o=l,i="";break}case"newline":o&&(i+=c),s=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,offset:t}}L_.resolveEnd=h5});var B_=w(j_=>{"use strict";var p5=Y(),y5=Ur(),F_=Zr(),g5=Hr(),b5=$o(),z_=Xs(),w5=Ic(),x5=tm(),rm="Block collections are not allowed within flow collections",nm=e=>e&&(e.type==="block-map"||e.type==="block-seq");function v5({composeNode:e,composeEmptyNode:t},r,n,o,s){let i=n.start.source==="{",a=i?"flow map":"flow sequence",c=s?.nodeClass??(i?F_.YAMLMap:g5.YAMLSeq),u=new c(r.schema);u.flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let d=n.offset+n.start.source.length;for(let y=0;y<n.items.length;++y){let g=n.items[y],{start:b,key:$,sep:C,value:E}=g,v=z_.resolveProps(b,{flow:a,indicator:"explicit-key-ind",next:$??C?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!v.found){if(!v.anchor&&!v.tag&&!C&&!E){y===0&&v.comma?o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<n.items.length-1&&o(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),v.comment&&(u.comment?u.comment+=`
`+v.comment:u.comment=v.comment),d=v.end;continue}!i&&r.options.strict&&w5.containsNewline($)&&o($,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(y===0)v.comma&&o(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(v.comma||o(v.start,"MISSING_CHAR",`Missing , between ${a} items`),v.comment){let R="";e:for(let x of b)switch(x.type){case"comma":case"space":break;case"comment":R=x.source.substring(1);break e;default:break e}if(R){let x=u.items[u.items.length-1];p5.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+R:x.comment=R,v.comment=v.comment.substring(R.length+1)}}if(!i&&!C&&!v.found){let R=E?e(r,E,v,o):t(r,v.end,C,null,v,o);u.items.push(R),d=R.range[2],nm(E)&&o(R.range,"BLOCK_IN_FLOW",rm)}else{r.atKey=!0;let R=v.end,x=$?e(r,$,v,o):t(r,R,b,null,v,o);nm($)&&o(x.range,"BLOCK_IN_FLOW",rm),r.atKey=!1;let I=z_.resolveProps(C??[],{flow:a,indicator:"map-value-ind",next:E,offset:x.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(I.found){if(!i&&!v.found&&r.options.strict){if(C)for(let D of C){if(D===I.found)break;if(D.type==="newline"){o(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}v.start<I.found.offset-1024&&o(I.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else E&&("source"in E&&E.source?.[0]===":"?o(E,"MISSING_CHAR",`Missing space after : in ${a}`):o(I.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let W=E?e(r,E,I,o):I.found?t(r,I.end,C,null,I,o):null;W?nm(E)&&o(W.range,"BLOCK_IN_FLOW",rm):I.comment&&(x.comment?x.comment+=`
`+I.comment:x.comment=I.comment);let _=new y5.Pair(x,W);if(r.options.keepSourceTokens&&(_.srcToken=g),i){let D=u;x5.mapIncludes(r,D.items,x)&&o(R,"DUPLICATE_KEY","Map keys must be unique"),D.items.push(_)}else{let D=new F_.YAMLMap(r.schema);D.flow=!0,D.items.push(_);let X=(W??x).range;D.range=[x.range[0],X[1],X[2]],u.items.push(D)}d=W?W.range[2]:I.end}}let f=i?"}":"]",[m,...p]=n.end,h=d;if(m?.source===f)h=m.offset+m.source.length;else{let y=a[0].toUpperCase()+a.substring(1),g=l?`${y} must end with a ${f}`:`${y} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",g),m&&m.source.length!==1&&p.unshift(m)}if(p.length>0){let y=b5.resolveEnd(p,h,r.options.strict,o);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[n.offset,h,y.offset]}else u.range=[n.offset,h,h];return u}j_.resolveFlowCollection=v5});var W_=w(U_=>{"use strict";var _5=Y(),$5=xe(),k5=Zr(),S5=Hr(),T5=I_(),A5=D_(),E5=B_();function om(e,t,r,n,o,s){let i=r.type==="block-map"?T5.resolveBlockMap(e,t,r,n,s):r.type==="block-seq"?A5.resolveBlockSeq(e,t,r,n,s):E5.resolveFlowCollection(e,t,r,n,s),a=i.constructor;return o==="!"||o===a.tagName?(i.tag=a.tagName,i):(o&&(i.tag=o),i)}function C5(e,t,r,n,o){let s=n.tag,i=s?t.directives.tagName(s.source,f=>o(s,"TAG_RESOLVE_FAILED",f)):null;if(r.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=n,p=f&&s?f.offset>s.offset?f:s:f??s;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!s||!i||i==="!"||i===k5.YAMLMap.tagName&&a==="map"||i===S5.YAMLSeq.tagName&&a==="seq")return om(e,t,r,o,i);let c=t.schema.tags.find(f=>f.tag===i&&f.collection===a);if(!c){let f=t.schema.knownTags[i];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?o(s,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,!0),om(e,t,r,o,i)}let u=om(e,t,r,o,i,c),l=c.resolve?.(u,f=>o(s,"TAG_RESOLVE_FAILED",f),t.options)??u,d=_5.isNode(l)?l:new $5.Scalar(l);return d.range=u.range,d.tag=i,c?.format&&(d.format=c.format),d}U_.composeCollection=C5});var im=w(Z_=>{"use strict";var sm=xe();function R5(e,t,r){let n=t.offset,o=P5(t,e.options.strict,r);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};let s=o.mode===">"?sm.Scalar.BLOCK_FOLDED:sm.Scalar.BLOCK_LITERAL,i=t.source?N5(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let y=i[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=o.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",y=n+o.length;return t.source&&(y+=t.source.length),{value:h,type:s,comment:o.comment,range:[n,y,y]}}let c=t.indent+o.indent,u=t.offset+o.length,l=0;for(let h=0;h<a;++h){let[y,g]=i[h];if(g===""||g==="\r")o.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&r(u+y.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=y.length),l=h,c===0&&!e.atRoot&&r(u,"BAD_INDENT","Block scalar values in collections must be indented");break}u+=y.length+g.length+1}for(let h=i.length-1;h>=a;--h)i[h][0].length>c&&(a=h+1);let d="",f="",m=!1;for(let h=0;h<l;++h)d+=i[h][0].slice(c)+`
`;for(let h=l;h<a;++h){let[y,g]=i[h];u+=y.length+g.length+1;let b=g[g.length-1]==="\r";if(b&&(g=g.slice(0,-1)),g&&y.length<c){let C=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;r(u-g.length-(b?2:1),"BAD_INDENT",C),y=""}s===sm.Scalar.BLOCK_LITERAL?(d+=f+y.slice(c)+g,f=`
`):y.length>c||g[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+y.slice(c)+g,f=`
`,m=!0):g===""?f===`
`?d+=`
`:f=`
`:(d+=f+g,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)d+=`
`+i[h][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let p=n+o.length+t.source.length;return{value:d,type:s,comment:o.comment,range:[n,p,p]}}function P5({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:o}=t[0],s=o[0],i=0,a="",c=-1;for(let f=1;f<o.length;++f){let m=o[f];if(!a&&(m==="-"||m==="+"))a=m;else{let p=Number(m);!i&&p?i=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,l="",d=o.length;for(let f=1;f<t.length;++f){let m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":r&&!u&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOKEN",m.message),d+=m.source.length;break;default:{let p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);let h=m.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:s,indent:i,chomp:a,comment:l,length:d}}function N5(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),s=[n?.[1]?[n[1],r.slice(n[1].length)]:["",r]];for(let i=1;i<t.length;i+=2)s.push([t[i],t[i+1]]);return s}Z_.resolveBlockScalar=R5});var cm=w(Y_=>{"use strict";var am=xe(),q5=$o();function O5(e,t,r){let{offset:n,type:o,source:s,end:i}=e,a,c,u=(f,m,p)=>r(n+f,m,p);switch(o){case"scalar":a=am.Scalar.PLAIN,c=I5(s,u);break;case"single-quoted-scalar":a=am.Scalar.QUOTE_SINGLE,c=M5(s,u);break;case"double-quoted-scalar":a=am.Scalar.QUOTE_DOUBLE,c=D5(s,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+s.length,n+s.length]}}let l=n+s.length,d=q5.resolveEnd(i,l,t,r);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function I5(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indicator character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`),H_(e)}function M5(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),H_(e.slice(1,-1)).replace(/''/g,"'")}function H_(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let s=r[1].replace(n,""),i=" ",a=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(o,"");u===""?i===`
`?s+=i:i=`
`:(s+=i+u,i=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),s+i+(r?.[1]??"")}function D5(e,t){let r="";for(let n=1;n<e.length-1;++n){let o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){let{fold:s,offset:i}=L5(e,n);r+=s,n=i}else if(o==="\\"){let s=e[++n],i=F5[s];if(i)r+=i;else if(s===`
`)for(s=e[n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="\r"&&e[n+1]===`
`)for(s=e[++n+1];s===" "||s==="	";)s=e[++n+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;r+=z5(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(o===" "||o==="	"){let s=n,i=e[n+1];for(;i===" "||i==="	";)i=e[++n+1];i!==`
`&&!(i==="\r"&&e[n+2]===`
`)&&(r+=n>s?e.slice(s,n+1):o)}else r+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function L5(e,t){let r="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}var F5={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function z5(e,t,r,n){let o=e.substr(t,r),i=o.length===r&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(i)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Y_.resolveFlowScalar=O5});var G_=w(K_=>{"use strict";var Tn=Y(),V_=xe(),j5=im(),B5=cm();function U5(e,t,r,n){let{value:o,type:s,comment:i,range:a}=t.type==="block-scalar"?j5.resolveBlockScalar(e,t,n):B5.resolveFlowScalar(t,e.options.strict,n),c=r?e.directives.tagName(r.source,d=>n(r,"TAG_RESOLVE_FAILED",d)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Tn.SCALAR]:c?u=W5(e.schema,o,c,r,n):t.type==="scalar"?u=Z5(e,o,t,n):u=e.schema[Tn.SCALAR];let l;try{let d=u.resolve(o,f=>n(r??t,"TAG_RESOLVE_FAILED",f),e.options);l=Tn.isScalar(d)?d:new V_.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(r??t,"TAG_RESOLVE_FAILED",f),l=new V_.Scalar(o)}return l.range=a,l.source=o,s&&(l.type=s),c&&(l.tag=c),u.format&&(l.format=u.format),i&&(l.comment=i),l}function W5(e,t,r,n,o){if(r==="!")return e[Tn.SCALAR];let s=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let i=e.knownTags[r];return i&&!i.collection?(e.tags.push(Object.assign({},i,{default:!1,test:void 0})),i):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),e[Tn.SCALAR])}function Z5({atKey:e,directives:t,schema:r},n,o,s){let i=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Tn.SCALAR];if(r.compat){let a=r.compat.find(c=>c.default&&c.test?.test(n))??r[Tn.SCALAR];if(i.tag!==a.tag){let c=t.tagString(i.tag),u=t.tagString(a.tag),l=`Value may be parsed as either ${c} or ${u}`;s(o,"TAG_RESOLVE_FAILED",l,!0)}}return i}K_.composeScalar=U5});var X_=w(J_=>{"use strict";function H5(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let o=t[n];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}J_.emptyScalarPosition=H5});var t$=w(lm=>{"use strict";var Y5=Ns(),V5=Y(),K5=W_(),Q_=G_(),G5=$o(),J5=X_(),X5={composeNode:e$,composeEmptyNode:um};function e$(e,t,r,n){let o=e.atKey,{spaceBefore:s,comment:i,anchor:a,tag:c}=r,u,l=!0;switch(t.type){case"alias":u=Q5(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Q_.composeScalar(e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=K5.composeCollection(X5,e,t,r,n),a&&(u.anchor=a.source.substring(1))}catch(d){let f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{let d=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=um(e,t.offset,void 0,null,r,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!V5.isScalar(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(u.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?u.comment=i:u.commentBefore=i),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function um(e,t,r,n,{spaceBefore:o,comment:s,anchor:i,tag:a,end:c},u){let l={type:"scalar",offset:J5.emptyScalarPosition(t,r,n),indent:-1,source:""},d=Q_.composeScalar(e,l,a,u);return i&&(d.anchor=i.source.substring(1),d.anchor===""&&u(i,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),s&&(d.comment=s,d.range[2]=c),d}function Q5({options:e},{offset:t,source:r,end:n},o){let s=new Y5.Alias(r.substring(1));s.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&o(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+r.length,a=G5.resolveEnd(n,i,e.strict,o);return s.range=[t,i,a.offset],a.comment&&(s.comment=a.comment),s}lm.composeEmptyNode=um;lm.composeNode=e$});var o$=w(n$=>{"use strict";var eF=Vs(),r$=t$(),tF=$o(),rF=Xs();function nF(e,t,{offset:r,start:n,value:o,end:s},i){let a=Object.assign({_directives:t},e),c=new eF.Document(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=rF.resolveProps(n,{indicator:"doc-start",next:o??s?.[0],offset:r,onError:i,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!l.hasNewline&&i(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?r$.composeNode(u,o,l,i):r$.composeEmptyNode(u,l.end,n,null,l,i);let d=c.contents.range[2],f=tF.resolveEnd(s,d,!1,i);return f.comment&&(c.comment=f.comment),c.range=[r,d,f.offset],c}n$.composeDoc=nF});var fm=w(a$=>{"use strict";var oF=te("process"),sF=Gd(),iF=Vs(),Qs=Js(),s$=Y(),aF=o$(),cF=$o();function ei(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?r.length:1)]}function i$(e){let t="",r=!1,n=!1;for(let o=0;o<e.length;++o){let s=e[o];switch(s[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(s.substring(1)||" "),r=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var dm=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,o,s)=>{let i=ei(r);s?this.warnings.push(new Qs.YAMLWarning(i,n,o)):this.errors.push(new Qs.YAMLParseError(i,n,o))},this.directives=new sF.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,r){let{comment:n,afterEmptyLine:o}=i$(this.prelude);if(n){let s=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(o||t.directives.docStart||!s)t.commentBefore=n;else if(s$.isCollection(s)&&!s.flow&&s.items.length>0){let i=s.items[0];s$.isPair(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${n}
${a}`:n}else{let i=s.commentBefore;s.commentBefore=i?`${n}
${i}`:n}}if(r){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i$(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let o of t)yield*this.next(o);yield*this.end(r,n)}*next(t){switch(oF.env.LOG_STREAM&&console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(r,n,o)=>{let s=ei(t);s[0]+=r,this.onError(s,"BAD_DIRECTIVE",n,o)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let r=aF.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new Qs.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Qs.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=cF.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Qs.YAMLParseError(ei(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),o=new iF.Document(void 0,n);this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),o.range=[0,r,r],this.decorate(o,!1),yield o}}};a$.Composer=dm});var l$=w(Mc=>{"use strict";var uF=im(),lF=cm(),dF=Js(),c$=Ds();function fF(e,t=!0,r){if(e){let n=(o,s,i)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(r)r(a,s,i);else throw new dF.YAMLParseError([a,a+1],s,i)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return lF.resolveFlowScalar(e,t,n);case"block-scalar":return uF.resolveBlockScalar({options:{strict:t}},e,n)}}return null}function mF(e,t){let{implicitKey:r=!1,indent:n,inFlow:o=!1,offset:s=-1,type:i="PLAIN"}=t,a=c$.stringifyString({type:i,value:e},{implicitKey:r,indent:n>0?" ".repeat(n):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let u=a.indexOf(`
`),l=a.substring(0,u),d=a.substring(u+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:n,source:l}];return u$(f,c)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:s,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:n,source:a,end:c};case"'":return{type:"single-quoted-scalar",offset:s,indent:n,source:a,end:c};default:return{type:"scalar",offset:s,indent:n,source:a,end:c}}}function hF(e,t,r={}){let{afterKey:n=!1,implicitKey:o=!1,inFlow:s=!1,type:i}=r,a="indent"in e?e.indent:null;if(n&&typeof a=="number"&&(a+=2),!i)switch(e.type){case"single-quoted-scalar":i="QUOTE_SINGLE";break;case"double-quoted-scalar":i="QUOTE_DOUBLE";break;case"block-scalar":{let u=e.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i=u.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:i="PLAIN"}let c=c$.stringifyString({type:i,value:t},{implicitKey:o||a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":pF(e,c);break;case'"':mm(e,c,"double-quoted-scalar");break;case"'":mm(e,c,"single-quoted-scalar");break;default:mm(e,c,"scalar")}}function pF(e,t){let r=t.indexOf(`
`),n=t.substring(0,r),o=t.substring(r+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=n,e.source=o}else{let{offset:s}=e,i="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:i,source:n}];u$(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:i,source:`
`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:i,props:a,source:o})}}function u$(e,t){if(t)for(let r of t)switch(r.type){case"space":case"comment":e.push(r);break;case"newline":return e.push(r),!0}return!1}function mm(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r,e.source=t;break;case"block-scalar":{let n=e.props.slice(1),o=t.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let s of n)s.offset+=o;delete e.props,Object.assign(e,{type:r,source:t,end:n});break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:r,source:t,end:[o]});break}default:{let n="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type==="space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:r,indent:n,source:t,end:o})}}}Mc.createScalarToken=mF;Mc.resolveAsScalar=fF;Mc.setScalarValue=hF});var f$=w(d$=>{"use strict";var yF=e=>"type"in e?Lc(e):Dc(e);function Lc(e){switch(e.type){case"block-scalar":{let t="";for(let r of e.props)t+=Lc(r);return t+e.source}case"block-map":case"block-seq":{let t="";for(let r of e.items)t+=Dc(r);return t}case"flow-collection":{let t=e.start.source;for(let r of e.items)t+=Dc(r);for(let r of e.end)t+=r.source;return t}case"document":{let t=Dc(e);if(e.end)for(let r of e.end)t+=r.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(let r of e.end)t+=r.source;return t}}}function Dc({start:e,key:t,sep:r,value:n}){let o="";for(let s of e)o+=s.source;if(t&&(o+=Lc(t)),r)for(let s of r)o+=s.source;return n&&(o+=Lc(n)),o}d$.stringify=yF});var y$=w(p$=>{"use strict";var hm=Symbol("break visit"),gF=Symbol("skip children"),m$=Symbol("remove item");function An(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),h$(Object.freeze([]),e,t)}An.BREAK=hm;An.SKIP=gF;An.REMOVE=m$;An.itemAtPath=(e,t)=>{let r=e;for(let[n,o]of t){let s=r?.[n];if(s&&"items"in s)r=s.items[o];else return}return r};An.parentCollection=(e,t)=>{let r=An.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],o=r?.[n];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function h$(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(let o of["key","value"]){let s=t[o];if(s&&"items"in s){for(let i=0;i<s.items.length;++i){let a=h$(Object.freeze(e.concat([[o,i]])),s.items[i],r);if(typeof a=="number")i=a-1;else{if(a===hm)return hm;a===m$&&(s.items.splice(i,1),i-=1)}}typeof n=="function"&&o==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}p$.visit=An});var Fc=w(Ve=>{"use strict";var pm=l$(),bF=f$(),wF=y$(),ym="\uFEFF",gm="",bm="",wm="",xF=e=>!!e&&"items"in e,vF=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function _F(e){switch(e){case ym:return"<BOM>";case gm:return"<DOC>";case bm:return"<FLOW_END>";case wm:return"<SCALAR>";default:return JSON.stringify(e)}}function $F(e){switch(e){case ym:return"byte-order-mark";case gm:return"doc-mode";case bm:return"flow-error-end";case wm:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}Ve.createScalarToken=pm.createScalarToken;Ve.resolveAsScalar=pm.resolveAsScalar;Ve.setScalarValue=pm.setScalarValue;Ve.stringify=bF.stringify;Ve.visit=wF.visit;Ve.BOM=ym;Ve.DOCUMENT=gm;Ve.FLOW_END=bm;Ve.SCALAR=wm;Ve.isCollection=xF;Ve.isScalar=vF;Ve.prettyToken=_F;Ve.tokenType=$F});var _m=w(b$=>{"use strict";var ti=Fc();function kt(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var g$=new Set("0123456789ABCDEFabcdef"),kF=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),zc=new Set(",[]{}"),SF=new Set(` ,[]{}
\r	`),xm=e=>!e||SF.has(e),vm=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){let o=this.buffer[n+t+1];if(o===`
`||!o&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&kt(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===ti.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let s=t[n-1];if(s===" "||s==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let s=t[r-1];if(s===" "||s==="	")r-=1;else break}let o=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-o),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-r),yield*this.pushNewline(),"stream"}return yield ti.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&kt(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!kt(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&kt(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(xm),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&o[0]!=="#"||n===0&&(o.startsWith("---")||o.startsWith("..."))&&kt(o[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield ti.FLOW_END,yield*this.parseLineStart();let s=0;for(;o[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),o[s]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(xm),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||kt(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let s=0;for(;this.buffer[r-1-s]==="\\";)s+=1;if(s%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.substring(0,r),o=n.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let s=this.continueScalar(o+1);if(s===-1)break;o=n.indexOf(`
`,s)}o!==-1&&(r=o-(n[o-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>kt(r)||r==="#")}*parseBlockScalar(){let t=this.pos-1,r=0,n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":r+=1;break;case`
`:t=s,r=0;break;case"\r":{let i=this.buffer[s+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let o=t+1;for(n=this.buffer[o];n===" ";)n=this.buffer[++o];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++o];t=o-1}else if(!this.blockScalarKeep)do{let s=t-1,i=this.buffer[s];i==="\r"&&(i=this.buffer[--s]);let a=s;for(;i===" ";)i=this.buffer[--s];if(i===`
`&&s>=this.pos&&s+1+r>a)t=s;else break}while(!0);return yield ti.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,r=this.pos-1,n=this.pos-1,o;for(;o=this.buffer[++n];)if(o===":"){let s=this.buffer[n+1];if(kt(s)||t&&zc.has(s))break;r=n}else if(kt(o)){let s=this.buffer[n+1];if(o==="\r"&&(s===`
`?(n+=1,o=`
`,s=this.buffer[n+1]):r=n),s==="#"||t&&zc.has(s))break;if(o===`
`){let i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(t&&zc.has(o))break;r=n}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield ti.SCALAR,yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(xm),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.flowLevel>0,n=this.charAt(1);if(kt(n)||r&&zc.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!kt(r)&&r!==">";)r=this.buffer[++t];return yield*this.pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(kF.has(r))r=this.buffer[++t];else if(r==="%"&&g$.has(this.buffer[t+1])&&g$.has(this.buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let o=r-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=r),o}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};b$.Lexer=vm});var km=w(w$=>{"use strict";var $m=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){let s=r+n>>1;this.lineStarts[s]<t?r=s+1:n=s}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let o=this.lineStarts[r-1];return{line:r,col:t-o+1}}}};w$.LineCounter=$m});var Tm=w(k$=>{"use strict";var TF=te("process"),x$=Fc(),AF=_m();function Yr(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function v$(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function $$(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function jc(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ko(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Bc(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function _$(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Yr(t.start,"explicit-key-ind")&&!Yr(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,$$(t.value)?t.value.end?Bc(t.value.end,t.sep):t.value.end=t.sep:Bc(t.start,t.sep),delete t.sep)}var Sm=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new AF.Lexer,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,TF.env.LOG_TOKENS&&console.log("|",x$.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let r=x$.tokenType(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type==="flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&_$(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);break;case"block-map":{let o=n.items[n.items.length-1];if(o.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=r;else{Object.assign(o,{key:r,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=n.items[n.items.length-1];o.value?n.items.push({start:[],value:r}):o.value=r;break}case"flow-collection":{let o=n.items[n.items.length-1];!o||o.value?n.items.push({start:[],key:r,sep:[]}):o.sep?o.value=r:Object.assign(o,{key:r,sep:[]});return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let o=r.items[r.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&v$(o.start)===-1&&(r.indent===0||o.start.every(s=>s.type!=="comment"||s.indent<r.indent))&&(n.type==="document"?n.end=o.start:n.items.push({start:o.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{v$(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=jc(this.peek(2)),n=ko(r),o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Bc(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,o=n&&(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",s=[];if(o&&r.sep&&!r.value){let i=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newline":i.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(s=r.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":o||r.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):o||r.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Yr(r.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if($$(r.key)&&!Yr(r.sep,"newline")){let i=ko(r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:a,sep:c}]})}else s.length>0?r.sep=r.sep.concat(s,this.sourceToken):r.sep.push(this.sourceToken);else if(Yr(r.start,"newline"))Object.assign(r,{key:null,sep:[this.sourceToken]});else{let i=ko(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else r.sep?r.value||o?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Yr(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);o||r.value?(t.items.push({start:s,key:i,sep:[]}),this.onKeyLine=!0):r.sep?this.stack.push(i):(Object.assign(r,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(t);if(i){if(i.type==="block-seq"){if(!r.explicitKey&&r.sep&&!Yr(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else n&&t.items.push({start:s});this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let o=t.items[t.items.length-2]?.value?.end;if(Array.isArray(o)){Bc(o,r.start),o.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||Yr(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:o,sep:[]}):r.sep?this.stack.push(o):Object.assign(r,{key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let o=jc(n),s=ko(o);_$(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let r=jc(t),n=ko(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let r=jc(t),n=ko(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};k$.Parser=Sm});var C$=w(ni=>{"use strict";var S$=fm(),EF=Vs(),ri=Js(),CF=lf(),RF=Y(),PF=km(),T$=Tm();function A$(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new PF.LineCounter||null,prettyErrors:t}}function NF(e,t={}){let{lineCounter:r,prettyErrors:n}=A$(t),o=new T$.Parser(r?.addNewLine),s=new S$.Composer(t),i=Array.from(s.compose(o.parse(e)));if(n&&r)for(let a of i)a.errors.forEach(ri.prettifyError(e,r)),a.warnings.forEach(ri.prettifyError(e,r));return i.length>0?i:Object.assign([],{empty:!0},s.streamInfo())}function E$(e,t={}){let{lineCounter:r,prettyErrors:n}=A$(t),o=new T$.Parser(r?.addNewLine),s=new S$.Composer(t),i=null;for(let a of s.compose(o.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new ri.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(i.errors.forEach(ri.prettifyError(e,r)),i.warnings.forEach(ri.prettifyError(e,r))),i}function qF(e,t,r){let n;typeof t=="function"?n=t:r===void 0&&t&&typeof t=="object"&&(r=t);let o=E$(e,r);if(!o)return null;if(o.warnings.forEach(s=>CF.warn(o.options.logLevel,s)),o.errors.length>0){if(o.options.logLevel!=="silent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:n},r))}function OF(e,t,r){let n=null;if(typeof t=="function"||Array.isArray(t)?n=t:r===void 0&&t&&(r=t),typeof r=="string"&&(r=r.length),typeof r=="number"){let o=Math.round(r);r=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=r??t??{};if(!o)return}return RF.isDocument(e)&&!n?e.toString(r):new EF.Document(e,n,r).toString(r)}ni.parse=qF;ni.parseAllDocuments=NF;ni.parseDocument=E$;ni.stringify=OF});var P$=w(Q=>{"use strict";var IF=fm(),MF=Vs(),DF=Hf(),Am=Js(),LF=Ns(),Vr=Y(),FF=Ur(),zF=xe(),jF=Zr(),BF=Hr(),UF=Fc(),WF=_m(),ZF=km(),HF=Tm(),Uc=C$(),R$=Es();Q.Composer=IF.Composer;Q.Document=MF.Document;Q.Schema=DF.Schema;Q.YAMLError=Am.YAMLError;Q.YAMLParseError=Am.YAMLParseError;Q.YAMLWarning=Am.YAMLWarning;Q.Alias=LF.Alias;Q.isAlias=Vr.isAlias;Q.isCollection=Vr.isCollection;Q.isDocument=Vr.isDocument;Q.isMap=Vr.isMap;Q.isNode=Vr.isNode;Q.isPair=Vr.isPair;Q.isScalar=Vr.isScalar;Q.isSeq=Vr.isSeq;Q.Pair=FF.Pair;Q.Scalar=zF.Scalar;Q.YAMLMap=jF.YAMLMap;Q.YAMLSeq=BF.YAMLSeq;Q.CST=UF;Q.Lexer=WF.Lexer;Q.LineCounter=ZF.LineCounter;Q.Parser=HF.Parser;Q.parse=Uc.parse;Q.parseAllDocuments=Uc.parseAllDocuments;Q.parseDocument=Uc.parseDocument;Q.stringify=Uc.stringify;Q.visit=R$.visit;Q.visitAsync=R$.visitAsync});var fA=w(Lo=>{"use strict";Object.defineProperty(Lo,"__esModule",{value:!0});Lo.splitWhen=Lo.flatten=void 0;function hB(e){return e.reduce((t,r)=>[].concat(t,r),[])}Lo.flatten=hB;function pB(e,t){let r=[[]],n=0;for(let o of e)t(o)?(n++,r[n]=[]):r[n].push(o);return r}Lo.splitWhen=pB});var mA=w(Eu=>{"use strict";Object.defineProperty(Eu,"__esModule",{value:!0});Eu.isEnoentCodeError=void 0;function yB(e){return e.code==="ENOENT"}Eu.isEnoentCodeError=yB});var hA=w(Cu=>{"use strict";Object.defineProperty(Cu,"__esModule",{value:!0});Cu.createDirentFromStats=void 0;var Nh=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function gB(e,t){return new Nh(e,t)}Cu.createDirentFromStats=gB});var bA=w($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.convertPosixPathToPattern=$e.convertWindowsPathToPattern=$e.convertPathToPattern=$e.escapePosixPath=$e.escapeWindowsPath=$e.escape=$e.removeLeadingDotSegment=$e.makeAbsolute=$e.unixify=void 0;var bB=te("os"),wB=te("path"),pA=bB.platform()==="win32",xB=2,vB=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,_B=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,$B=/^\\\\([.?])/,kB=/\\(?![!()+@[\]{}])/g;function SB(e){return e.replace(/\\/g,"/")}$e.unixify=SB;function TB(e,t){return wB.resolve(e,t)}$e.makeAbsolute=TB;function AB(e){if(e.charAt(0)==="."){let t=e.charAt(1);if(t==="/"||t==="\\")return e.slice(xB)}return e}$e.removeLeadingDotSegment=AB;$e.escape=pA?qh:Oh;function qh(e){return e.replace(_B,"\\$2")}$e.escapeWindowsPath=qh;function Oh(e){return e.replace(vB,"\\$2")}$e.escapePosixPath=Oh;$e.convertPathToPattern=pA?yA:gA;function yA(e){return qh(e).replace($B,"//$1").replace(kB,"/")}$e.convertWindowsPathToPattern=yA;function gA(e){return Oh(e)}$e.convertPosixPathToPattern=gA});var xA=w((yue,wA)=>{wA.exports=function(t){if(typeof t!="string"||t==="")return!1;for(var r;r=/(\\).|([@?!+*]\(.*\))/g.exec(t);){if(r[2])return!0;t=t.slice(r.index+r[0].length)}return!1}});var $A=w((gue,_A)=>{var EB=xA(),vA={"{":"}","(":")","[":"]"},CB=function(e){if(e[0]==="!")return!0;for(var t=0,r=-2,n=-2,o=-2,s=-2,i=-2;t<e.length;){if(e[t]==="*"||e[t+1]==="?"&&/[\].+)]/.test(e[t])||n!==-1&&e[t]==="["&&e[t+1]!=="]"&&(n<t&&(n=e.indexOf("]",t)),n>t&&(i===-1||i>n||(i=e.indexOf("\\",t),i===-1||i>n)))||o!==-1&&e[t]==="{"&&e[t+1]!=="}"&&(o=e.indexOf("}",t),o>t&&(i=e.indexOf("\\",t),i===-1||i>o))||s!==-1&&e[t]==="("&&e[t+1]==="?"&&/[:!=]/.test(e[t+2])&&e[t+3]!==")"&&(s=e.indexOf(")",t),s>t&&(i=e.indexOf("\\",t),i===-1||i>s))||r!==-1&&e[t]==="("&&e[t+1]!=="|"&&(r<t&&(r=e.indexOf("|",t)),r!==-1&&e[r+1]!==")"&&(s=e.indexOf(")",r),s>r&&(i=e.indexOf("\\",r),i===-1||i>s))))return!0;if(e[t]==="\\"){var a=e[t+1];t+=2;var c=vA[a];if(c){var u=e.indexOf(c,t);u!==-1&&(t=u+1)}if(e[t]==="!")return!0}else t++}return!1},RB=function(e){if(e[0]==="!")return!0;for(var t=0;t<e.length;){if(/[*?{}()[\]]/.test(e[t]))return!0;if(e[t]==="\\"){var r=e[t+1];t+=2;var n=vA[r];if(n){var o=e.indexOf(n,t);o!==-1&&(t=o+1)}if(e[t]==="!")return!0}else t++}return!1};_A.exports=function(t,r){if(typeof t!="string"||t==="")return!1;if(EB(t))return!0;var n=CB;return r&&r.strict===!1&&(n=RB),n(t)}});var SA=w((bue,kA)=>{"use strict";var PB=$A(),NB=te("path").posix.dirname,qB=te("os").platform()==="win32",Ih="/",OB=/\\/g,IB=/[\{\[].*[\}\]]$/,MB=/(^|[^\\])([\{\[]|\([^\)]+$)/,DB=/\\([\!\*\?\|\[\]\(\)\{\}])/g;kA.exports=function(t,r){var n=Object.assign({flipBackslashes:!0},r);n.flipBackslashes&&qB&&t.indexOf(Ih)<0&&(t=t.replace(OB,Ih)),IB.test(t)&&(t+=Ih),t+="a";do t=NB(t);while(PB(t)||MB.test(t));return t.replace(DB,"$1")}});var Ru=w(wt=>{"use strict";wt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;wt.find=(e,t)=>e.nodes.find(r=>r.type===t);wt.exceedsLimit=(e,t,r=1,n)=>n===!1||!wt.isInteger(e)||!wt.isInteger(t)?!1:(Number(t)-Number(e))/Number(r)>=n;wt.escapeNode=(e,t=0,r)=>{let n=e.nodes[t];n&&(r&&n.type===r||n.type==="open"||n.type==="close")&&n.escaped!==!0&&(n.value="\\"+n.value,n.escaped=!0)};wt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;wt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;wt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;wt.reduce=e=>e.reduce((t,r)=>(r.type==="text"&&t.push(r.value),r.type==="range"&&(r.type="text"),t),[]);wt.flatten=(...e)=>{let t=[],r=n=>{for(let o=0;o<n.length;o++){let s=n[o];if(Array.isArray(s)){r(s);continue}s!==void 0&&t.push(s)}return t};return r(e),t}});var Pu=w((xue,AA)=>{"use strict";var TA=Ru();AA.exports=(e,t={})=>{let r=(n,o={})=>{let s=t.escapeInvalid&&TA.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a="";if(n.value)return(s||i)&&TA.isOpenOrClose(n)?"\\"+n.value:n.value;if(n.value)return n.value;if(n.nodes)for(let c of n.nodes)a+=r(c);return a};return r(e)}});var CA=w((vue,EA)=>{"use strict";EA.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var LA=w((_ue,DA)=>{"use strict";var RA=CA(),Nn=(e,t,r)=>{if(RA(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(RA(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let n={relaxZeros:!0,...r};typeof n.strictZeros=="boolean"&&(n.relaxZeros=n.strictZeros===!1);let o=String(n.relaxZeros),s=String(n.shorthand),i=String(n.capture),a=String(n.wrap),c=e+":"+t+"="+o+s+i+a;if(Nn.cache.hasOwnProperty(c))return Nn.cache[c].result;let u=Math.min(e,t),l=Math.max(e,t);if(Math.abs(u-l)===1){let h=e+"|"+t;return n.capture?`(${h})`:n.wrap===!1?h:`(?:${h})`}let d=MA(e)||MA(t),f={min:e,max:t,a:u,b:l},m=[],p=[];if(d&&(f.isPadded=d,f.maxLen=String(f.max).length),u<0){let h=l<0?Math.abs(l):1;p=PA(h,Math.abs(u),f,n),u=f.a=0}return l>=0&&(m=PA(u,l,f,n)),f.negatives=p,f.positives=m,f.result=LB(p,m,n),n.capture===!0?f.result=`(${f.result})`:n.wrap!==!1&&m.length+p.length>1&&(f.result=`(?:${f.result})`),Nn.cache[c]=f,f.result};function LB(e,t,r){let n=Mh(e,t,"-",!1,r)||[],o=Mh(t,e,"",!1,r)||[],s=Mh(e,t,"-?",!0,r)||[];return n.concat(s).concat(o).join("|")}function FB(e,t){let r=1,n=1,o=qA(e,r),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),r+=1,o=qA(e,r);for(o=OA(t+1,n)-1;e<o&&o<=t;)s.add(o),n+=1,o=OA(t+1,n)-1;return s=[...s],s.sort(BB),s}function zB(e,t,r){if(e===t)return{pattern:e,count:[],digits:0};let n=jB(e,t),o=n.length,s="",i=0;for(let a=0;a<o;a++){let[c,u]=n[a];c===u?s+=c:c!=="0"||u!=="9"?s+=UB(c,u,r):i++}return i&&(s+=r.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[i],digits:o}}function PA(e,t,r,n){let o=FB(e,t),s=[],i=e,a;for(let c=0;c<o.length;c++){let u=o[c],l=zB(String(i),String(u),n),d="";if(!r.isPadded&&a&&a.pattern===l.pattern){a.count.length>1&&a.count.pop(),a.count.push(l.count[0]),a.string=a.pattern+IA(a.count),i=u+1;continue}r.isPadded&&(d=WB(u,r,n)),l.string=d+l.pattern+IA(l.count),s.push(l),i=u+1,a=l}return s}function Mh(e,t,r,n,o){let s=[];for(let i of e){let{string:a}=i;!n&&!NA(t,"string",a)&&s.push(r+a),n&&NA(t,"string",a)&&s.push(r+a)}return s}function jB(e,t){let r=[];for(let n=0;n<e.length;n++)r.push([e[n],t[n]]);return r}function BB(e,t){return e>t?1:t>e?-1:0}function NA(e,t,r){return e.some(n=>n[t]===r)}function qA(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function OA(e,t){return e-e%Math.pow(10,t)}function IA(e){let[t=0,r=""]=e;return r||t>1?`{${t+(r?","+r:"")}}`:""}function UB(e,t,r){return`[${e}${t-e===1?"":"-"}${t}]`}function MA(e){return/^-?(0+)\d/.test(e)}function WB(e,t,r){if(!t.isPadded)return e;let n=Math.abs(t.maxLen-String(e).length),o=r.relaxZeros!==!1;switch(n){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${n}}`:`0{${n}}`}}Nn.cache={};Nn.clearCache=()=>Nn.cache={};DA.exports=Nn});var Fh=w(($ue,ZA)=>{"use strict";var ZB=te("util"),zA=LA(),FA=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),HB=e=>t=>e===!0?Number(t):String(t),Dh=e=>typeof e=="number"||typeof e=="string"&&e!=="",xi=e=>Number.isInteger(+e),Lh=e=>{let t=`${e}`,r=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++r]==="0";);return r>0},YB=(e,t,r)=>typeof e=="string"||typeof t=="string"?!0:r.stringify===!0,VB=(e,t,r)=>{if(t>0){let n=e[0]==="-"?"-":"";n&&(e=e.slice(1)),e=n+e.padStart(n?t-1:t,"0")}return r===!1?String(e):e},qu=(e,t)=>{let r=e[0]==="-"?"-":"";for(r&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return r?"-"+e:e},KB=(e,t,r)=>{e.negatives.sort((a,c)=>a<c?-1:a>c?1:0),e.positives.sort((a,c)=>a<c?-1:a>c?1:0);let n=t.capture?"":"?:",o="",s="",i;return e.positives.length&&(o=e.positives.map(a=>qu(String(a),r)).join("|")),e.negatives.length&&(s=`-(${n}${e.negatives.map(a=>qu(String(a),r)).join("|")})`),o&&s?i=`${o}|${s}`:i=o||s,t.wrap?`(${n}${i})`:i},jA=(e,t,r,n)=>{if(r)return zA(e,t,{wrap:!1,...n});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},BA=(e,t,r)=>{if(Array.isArray(e)){let n=r.wrap===!0,o=r.capture?"":"?:";return n?`(${o}${e.join("|")})`:e.join("|")}return zA(e,t,r)},UA=(...e)=>new RangeError("Invalid range arguments: "+ZB.inspect(...e)),WA=(e,t,r)=>{if(r.strictRanges===!0)throw UA([e,t]);return[]},GB=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},JB=(e,t,r=1,n={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(n.strictRanges===!0)throw UA([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let i=o>s,a=String(e),c=String(t),u=String(r);r=Math.max(Math.abs(r),1);let l=Lh(a)||Lh(c)||Lh(u),d=l?Math.max(a.length,c.length,u.length):0,f=l===!1&&YB(e,t,n)===!1,m=n.transform||HB(f);if(n.toRegex&&r===1)return jA(qu(e,d),qu(t,d),!0,n);let p={negatives:[],positives:[]},h=b=>p[b<0?"negatives":"positives"].push(Math.abs(b)),y=[],g=0;for(;i?o>=s:o<=s;)n.toRegex===!0&&r>1?h(o):y.push(VB(m(o,g),d,f)),o=i?o-r:o+r,g++;return n.toRegex===!0?r>1?KB(p,n,d):BA(y,null,{wrap:!1,...n}):y},XB=(e,t,r=1,n={})=>{if(!xi(e)&&e.length>1||!xi(t)&&t.length>1)return WA(e,t,n);let o=n.transform||(f=>String.fromCharCode(f)),s=`${e}`.charCodeAt(0),i=`${t}`.charCodeAt(0),a=s>i,c=Math.min(s,i),u=Math.max(s,i);if(n.toRegex&&r===1)return jA(c,u,!1,n);let l=[],d=0;for(;a?s>=i:s<=i;)l.push(o(s,d)),s=a?s-r:s+r,d++;return n.toRegex===!0?BA(l,null,{wrap:!1,options:n}):l},Nu=(e,t,r,n={})=>{if(t==null&&Dh(e))return[e];if(!Dh(e)||!Dh(t))return WA(e,t,n);if(typeof r=="function")return Nu(e,t,1,{transform:r});if(FA(r))return Nu(e,t,0,r);let o={...n};return o.capture===!0&&(o.wrap=!0),r=r||o.step||1,xi(r)?xi(e)&&xi(t)?JB(e,t,r,o):XB(e,t,Math.max(Math.abs(r),1),o):r!=null&&!FA(r)?GB(r,o):Nu(e,t,1,r)};ZA.exports=Nu});var VA=w((kue,YA)=>{"use strict";var QB=Fh(),HA=Ru(),e7=(e,t={})=>{let r=(n,o={})=>{let s=HA.isInvalidBrace(o),i=n.invalid===!0&&t.escapeInvalid===!0,a=s===!0||i===!0,c=t.escapeInvalid===!0?"\\":"",u="";if(n.isOpen===!0)return c+n.value;if(n.isClose===!0)return console.log("node.isClose",c,n.value),c+n.value;if(n.type==="open")return a?c+n.value:"(";if(n.type==="close")return a?c+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":a?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let l=HA.reduce(n.nodes),d=QB(...l,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return l.length>1&&d.length>1?`(${d})`:d}if(n.nodes)for(let l of n.nodes)u+=r(l,n);return u};return r(e)};YA.exports=e7});var JA=w((Sue,GA)=>{"use strict";var t7=Fh(),KA=Pu(),Fo=Ru(),qn=(e="",t="",r=!1)=>{let n=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return r?Fo.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)n.push(qn(s,t,r));else for(let s of t)r===!0&&typeof s=="string"&&(s=`{${s}}`),n.push(Array.isArray(s)?qn(o,s,r):o+s);return Fo.flatten(n)},r7=(e,t={})=>{let r=t.rangeLimit===void 0?1e3:t.rangeLimit,n=(o,s={})=>{o.queue=[];let i=s,a=s.queue;for(;i.type!=="brace"&&i.type!=="root"&&i.parent;)i=i.parent,a=i.queue;if(o.invalid||o.dollar){a.push(qn(a.pop(),KA(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){a.push(qn(a.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=Fo.reduce(o.nodes);if(Fo.exceedsLimit(...d,t.step,r))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let f=t7(...d,t);f.length===0&&(f=KA(o,t)),a.push(qn(a.pop(),f)),o.nodes=[];return}let c=Fo.encloseBrace(o),u=o.queue,l=o;for(;l.type!=="brace"&&l.type!=="root"&&l.parent;)l=l.parent,u=l.queue;for(let d=0;d<o.nodes.length;d++){let f=o.nodes[d];if(f.type==="comma"&&o.type==="brace"){d===1&&u.push(""),u.push("");continue}if(f.type==="close"){a.push(qn(a.pop(),u,c));continue}if(f.value&&f.type!=="open"){u.push(qn(u.pop(),f.value));continue}f.nodes&&n(f,o)}return u};return Fo.flatten(n(e))};GA.exports=r7});var QA=w((Tue,XA)=>{"use strict";XA.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var oE=w((Aue,nE)=>{"use strict";var n7=Pu(),{MAX_LENGTH:eE,CHAR_BACKSLASH:zh,CHAR_BACKTICK:o7,CHAR_COMMA:s7,CHAR_DOT:i7,CHAR_LEFT_PARENTHESES:a7,CHAR_RIGHT_PARENTHESES:c7,CHAR_LEFT_CURLY_BRACE:u7,CHAR_RIGHT_CURLY_BRACE:l7,CHAR_LEFT_SQUARE_BRACKET:tE,CHAR_RIGHT_SQUARE_BRACKET:rE,CHAR_DOUBLE_QUOTE:d7,CHAR_SINGLE_QUOTE:f7,CHAR_NO_BREAK_SPACE:m7,CHAR_ZERO_WIDTH_NOBREAK_SPACE:h7}=QA(),p7=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let r=t||{},n=typeof r.maxLength=="number"?Math.min(eE,r.maxLength):eE;if(e.length>n)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${n})`);let o={type:"root",input:e,nodes:[]},s=[o],i=o,a=o,c=0,u=e.length,l=0,d=0,f,m=()=>e[l++],p=h=>{if(h.type==="text"&&a.type==="dot"&&(a.type="text"),a&&a.type==="text"&&h.type==="text"){a.value+=h.value;return}return i.nodes.push(h),h.parent=i,h.prev=a,a=h,h};for(p({type:"bos"});l<u;)if(i=s[s.length-1],f=m(),!(f===h7||f===m7)){if(f===zh){p({type:"text",value:(t.keepEscaping?f:"")+m()});continue}if(f===rE){p({type:"text",value:"\\"+f});continue}if(f===tE){c++;let h;for(;l<u&&(h=m());){if(f+=h,h===tE){c++;continue}if(h===zh){f+=m();continue}if(h===rE&&(c--,c===0))break}p({type:"text",value:f});continue}if(f===a7){i=p({type:"paren",nodes:[]}),s.push(i),p({type:"text",value:f});continue}if(f===c7){if(i.type!=="paren"){p({type:"text",value:f});continue}i=s.pop(),p({type:"text",value:f}),i=s[s.length-1];continue}if(f===d7||f===f7||f===o7){let h=f,y;for(t.keepQuotes!==!0&&(f="");l<u&&(y=m());){if(y===zh){f+=y+m();continue}if(y===h){t.keepQuotes===!0&&(f+=y);break}f+=y}p({type:"text",value:f});continue}if(f===u7){d++;let y={type:"brace",open:!0,close:!1,dollar:a.value&&a.value.slice(-1)==="$"||i.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};i=p(y),s.push(i),p({type:"open",value:f});continue}if(f===l7){if(i.type!=="brace"){p({type:"text",value:f});continue}let h="close";i=s.pop(),i.close=!0,p({type:h,value:f}),d--,i=s[s.length-1];continue}if(f===s7&&d>0){if(i.ranges>0){i.ranges=0;let h=i.nodes.shift();i.nodes=[h,{type:"text",value:n7(i)}]}p({type:"comma",value:f}),i.commas++;continue}if(f===i7&&d>0&&i.commas===0){let h=i.nodes;if(d===0||h.length===0){p({type:"text",value:f});continue}if(a.type==="dot"){if(i.range=[],a.value+=f,a.type="range",i.nodes.length!==3&&i.nodes.length!==5){i.invalid=!0,i.ranges=0,a.type="text";continue}i.ranges++,i.args=[];continue}if(a.type==="range"){h.pop();let y=h[h.length-1];y.value+=a.value+f,a=y,i.ranges--;continue}p({type:"dot",value:f});continue}p({type:"text",value:f})}do if(i=s.pop(),i.type!=="root"){i.nodes.forEach(g=>{g.nodes||(g.type==="open"&&(g.isOpen=!0),g.type==="close"&&(g.isClose=!0),g.nodes||(g.type="text"),g.invalid=!0)});let h=s[s.length-1],y=h.nodes.indexOf(i);h.nodes.splice(y,1,...i.nodes)}while(s.length>0);return p({type:"eos"}),o};nE.exports=p7});var aE=w((Eue,iE)=>{"use strict";var sE=Pu(),y7=VA(),g7=JA(),b7=oE(),dt=(e,t={})=>{let r=[];if(Array.isArray(e))for(let n of e){let o=dt.create(n,t);Array.isArray(o)?r.push(...o):r.push(o)}else r=[].concat(dt.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(r=[...new Set(r)]),r};dt.parse=(e,t={})=>b7(e,t);dt.stringify=(e,t={})=>sE(typeof e=="string"?dt.parse(e,t):e,t);dt.compile=(e,t={})=>(typeof e=="string"&&(e=dt.parse(e,t)),y7(e,t));dt.expand=(e,t={})=>{typeof e=="string"&&(e=dt.parse(e,t));let r=g7(e,t);return t.noempty===!0&&(r=r.filter(Boolean)),t.nodupes===!0&&(r=[...new Set(r)]),r};dt.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?dt.compile(e,t):dt.expand(e,t);iE.exports=dt});var vi=w((Cue,fE)=>{"use strict";var w7=te("path"),Gt="\\\\/",cE=`[^${Gt}]`,x7=0,_r="\\.",v7="\\+",_7="\\?",Ou="\\/",$7="(?=.)",uE="[^/]",jh=`(?:${Ou}|$)`,lE=`(?:^|${Ou})`,Bh=`${_r}{1,2}${jh}`,k7=`(?!${_r})`,S7=`(?!${lE}${Bh})`,T7=`(?!${_r}{0,1}${jh})`,A7=`(?!${Bh})`,E7=`[^.${Ou}]`,C7=`${uE}*?`,dE={DOT_LITERAL:_r,PLUS_LITERAL:v7,QMARK_LITERAL:_7,SLASH_LITERAL:Ou,ONE_CHAR:$7,QMARK:uE,END_ANCHOR:jh,DOTS_SLASH:Bh,NO_DOT:k7,NO_DOTS:S7,NO_DOT_SLASH:T7,NO_DOTS_SLASH:A7,QMARK_NO_DOT:E7,STAR:C7,START_ANCHOR:lE},R7={...dE,SLASH_LITERAL:`[${Gt}]`,QMARK:cE,STAR:`${cE}*?`,DOTS_SLASH:`${_r}{1,2}(?:[${Gt}]|$)`,NO_DOT:`(?!${_r})`,NO_DOTS:`(?!(?:^|[${Gt}])${_r}{1,2}(?:[${Gt}]|$))`,NO_DOT_SLASH:`(?!${_r}{0,1}(?:[${Gt}]|$))`,NO_DOTS_SLASH:`(?!${_r}{1,2}(?:[${Gt}]|$))`,QMARK_NO_DOT:`[^.${Gt}]`,START_ANCHOR:`(?:^|[${Gt}])`,END_ANCHOR:`(?:[${Gt}]|$)`},P7={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};fE.exports={DEFAULT_MAX_EXTGLOB_RECURSION:x7,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:P7,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:w7.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?R7:dE}}});var _i=w(Je=>{"use strict";var N7=te("path"),q7=process.platform==="win32",{REGEX_BACKSLASH:O7,REGEX_REMOVE_BACKSLASH:I7,REGEX_SPECIAL_CHARS:M7,REGEX_SPECIAL_CHARS_GLOBAL:D7}=vi();Je.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Je.hasRegexChars=e=>M7.test(e);Je.isRegexChar=e=>e.length===1&&Je.hasRegexChars(e);Je.escapeRegex=e=>e.replace(D7,"\\$1");Je.toPosixSlashes=e=>e.replace(O7,"/");Je.removeBackslashes=e=>e.replace(I7,t=>t==="\\"?"":t);Je.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};Je.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:q7===!0||N7.sep==="\\";Je.escapeLast=(e,t,r)=>{let n=e.lastIndexOf(t,r);return n===-1?e:e[n-1]==="\\"?Je.escapeLast(e,t,n-1):`${e.slice(0,n)}\\${e.slice(n)}`};Je.removePrefix=(e,t={})=>{let r=e;return r.startsWith("./")&&(r=r.slice(2),t.prefix="./"),r};Je.wrapOutput=(e,t={},r={})=>{let n=r.contains?"":"^",o=r.contains?"":"$",s=`${n}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var xE=w((Pue,wE)=>{"use strict";var mE=_i(),{CHAR_ASTERISK:Uh,CHAR_AT:L7,CHAR_BACKWARD_SLASH:$i,CHAR_COMMA:F7,CHAR_DOT:Wh,CHAR_EXCLAMATION_MARK:Zh,CHAR_FORWARD_SLASH:bE,CHAR_LEFT_CURLY_BRACE:Hh,CHAR_LEFT_PARENTHESES:Yh,CHAR_LEFT_SQUARE_BRACKET:z7,CHAR_PLUS:j7,CHAR_QUESTION_MARK:hE,CHAR_RIGHT_CURLY_BRACE:B7,CHAR_RIGHT_PARENTHESES:pE,CHAR_RIGHT_SQUARE_BRACKET:U7}=vi(),yE=e=>e===bE||e===$i,gE=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},W7=(e,t)=>{let r=t||{},n=e.length-1,o=r.parts===!0||r.scanToEnd===!0,s=[],i=[],a=[],c=e,u=-1,l=0,d=0,f=!1,m=!1,p=!1,h=!1,y=!1,g=!1,b=!1,$=!1,C=!1,E=!1,v=0,R,x,I={value:"",depth:0,isGlob:!1},W=()=>u>=n,_=()=>c.charCodeAt(u+1),D=()=>(R=x,c.charCodeAt(++u));for(;u<n;){x=D();let Fe;if(x===$i){b=I.backslashes=!0,x=D(),x===Hh&&(g=!0);continue}if(g===!0||x===Hh){for(v++;W()!==!0&&(x=D());){if(x===$i){b=I.backslashes=!0,D();continue}if(x===Hh){v++;continue}if(g!==!0&&x===Wh&&(x=D())===Wh){if(f=I.isBrace=!0,p=I.isGlob=!0,E=!0,o===!0)continue;break}if(g!==!0&&x===F7){if(f=I.isBrace=!0,p=I.isGlob=!0,E=!0,o===!0)continue;break}if(x===B7&&(v--,v===0)){g=!1,f=I.isBrace=!0,E=!0;break}}if(o===!0)continue;break}if(x===bE){if(s.push(u),i.push(I),I={value:"",depth:0,isGlob:!1},E===!0)continue;if(R===Wh&&u===l+1){l+=2;continue}d=u+1;continue}if(r.noext!==!0&&(x===j7||x===L7||x===Uh||x===hE||x===Zh)===!0&&_()===Yh){if(p=I.isGlob=!0,h=I.isExtglob=!0,E=!0,x===Zh&&u===l&&(C=!0),o===!0){for(;W()!==!0&&(x=D());){if(x===$i){b=I.backslashes=!0,x=D();continue}if(x===pE){p=I.isGlob=!0,E=!0;break}}continue}break}if(x===Uh){if(R===Uh&&(y=I.isGlobstar=!0),p=I.isGlob=!0,E=!0,o===!0)continue;break}if(x===hE){if(p=I.isGlob=!0,E=!0,o===!0)continue;break}if(x===z7){for(;W()!==!0&&(Fe=D());){if(Fe===$i){b=I.backslashes=!0,D();continue}if(Fe===U7){m=I.isBracket=!0,p=I.isGlob=!0,E=!0;break}}if(o===!0)continue;break}if(r.nonegate!==!0&&x===Zh&&u===l){$=I.negated=!0,l++;continue}if(r.noparen!==!0&&x===Yh){if(p=I.isGlob=!0,o===!0){for(;W()!==!0&&(x=D());){if(x===Yh){b=I.backslashes=!0,x=D();continue}if(x===pE){E=!0;break}}continue}break}if(p===!0){if(E=!0,o===!0)continue;break}}r.noext===!0&&(h=!1,p=!1);let X=c,kr="",k="";l>0&&(kr=c.slice(0,l),c=c.slice(l),d-=l),X&&p===!0&&d>0?(X=c.slice(0,d),k=c.slice(d)):p===!0?(X="",k=c):X=c,X&&X!==""&&X!=="/"&&X!==c&&yE(X.charCodeAt(X.length-1))&&(X=X.slice(0,-1)),r.unescape===!0&&(k&&(k=mE.removeBackslashes(k)),X&&b===!0&&(X=mE.removeBackslashes(X)));let S={prefix:kr,input:e,start:l,base:X,glob:k,isBrace:f,isBracket:m,isGlob:p,isExtglob:h,isGlobstar:y,negated:$,negatedExtglob:C};if(r.tokens===!0&&(S.maxDepth=0,yE(x)||i.push(I),S.tokens=i),r.parts===!0||r.tokens===!0){let Fe;for(let G=0;G<s.length;G++){let Pt=Fe?Fe+1:l,Nt=s[G],Qe=e.slice(Pt,Nt);r.tokens&&(G===0&&l!==0?(i[G].isPrefix=!0,i[G].value=kr):i[G].value=Qe,gE(i[G]),S.maxDepth+=i[G].depth),(G!==0||Qe!=="")&&a.push(Qe),Fe=Nt}if(Fe&&Fe+1<e.length){let G=e.slice(Fe+1);a.push(G),r.tokens&&(i[i.length-1].value=G,gE(i[i.length-1]),S.maxDepth+=i[i.length-1].depth)}S.slashes=s,S.parts=a}return S};wE.exports=W7});var SE=w((Nue,kE)=>{"use strict";var ki=vi(),Me=_i(),{MAX_LENGTH:Iu,POSIX_REGEX_SOURCE:Z7,REGEX_NON_SPECIAL_CHARS:H7,REGEX_SPECIAL_CHARS_BACKREF:Y7,REPLACEMENTS:vE}=ki,V7=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let r=`[${e.join("-")}]`;try{new RegExp(r)}catch{return e.map(o=>Me.escapeRegex(o)).join("..")}return r},zo=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,_E=e=>{let t=[],r=0,n=0,o=0,s="",i=!1;for(let a of e){if(i===!0){s+=a,i=!1;continue}if(a==="\\"){s+=a,i=!0;continue}if(a==='"'){o=o===1?0:1,s+=a;continue}if(o===0){if(a==="[")r++;else if(a==="]"&&r>0)r--;else if(r===0){if(a==="(")n++;else if(a===")"&&n>0)n--;else if(a==="|"&&n===0){t.push(s),s="";continue}}}s+=a}return t.push(s),t},K7=e=>{let t=!1;for(let r of e){if(t===!0){t=!1;continue}if(r==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(r))return!1}return!0},$E=e=>{let t=e.trim(),r=!0;for(;r===!0;)r=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),r=!0);if(K7(t))return t.replace(/\\(.)/g,"$1")},G7=e=>{let t=e.map($E).filter(Boolean);for(let r=0;r<t.length;r++)for(let n=r+1;n<t.length;n++){let o=t[r],s=t[n],i=o[0];if(!(!i||o!==i.repeat(o.length)||s!==i.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Vh=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let r=0,n=0,o=0,s=!1;for(let i=1;i<e.length;i++){let a=e[i];if(s===!0){s=!1;continue}if(a==="\\"){s=!0;continue}if(a==='"'){o=o===1?0:1;continue}if(o!==1){if(a==="["){r++;continue}if(a==="]"&&r>0){r--;continue}if(!(r>0)){if(a==="("){n++;continue}if(a===")"&&(n--,n===0))return t===!0&&i!==e.length-1?void 0:{type:e[0],body:e.slice(2,i),end:i}}}}},J7=e=>{let t=0,r=[];for(;t<e.length;){let o=Vh(e.slice(t),!1);if(!o||o.type!=="*")return;let s=_E(o.body).map(a=>a.trim());if(s.length!==1)return;let i=$E(s[0]);if(!i||i.length!==1)return;r.push(i),t+=o.end+1}return r.length<1?void 0:`${r.length===1?Me.escapeRegex(r[0]):`[${r.map(o=>Me.escapeRegex(o)).join("")}]`}*`},X7=e=>{let t=0,r=e.trim(),n=Vh(r);for(;n;)t++,r=n.body.trim(),n=Vh(r);return t},Q7=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let r=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:ki.DEFAULT_MAX_EXTGLOB_RECURSION,n=_E(e).map(o=>o.trim());if(n.length>1&&(n.some(o=>o==="")||n.some(o=>/^[*?]+$/.test(o))||G7(n)))return{risky:!0};for(let o of n){let s=J7(o);if(s)return{risky:!0,safeOutput:s};if(X7(o)>r)return{risky:!0}}return{risky:!1}},Kh=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=vE[e]||e;let r={...t},n=typeof r.maxLength=="number"?Math.min(Iu,r.maxLength):Iu,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);let s={type:"bos",value:"",output:r.prepend||""},i=[s],a=r.capture?"":"?:",c=Me.isWindows(t),u=ki.globChars(c),l=ki.extglobChars(u),{DOT_LITERAL:d,PLUS_LITERAL:f,SLASH_LITERAL:m,ONE_CHAR:p,DOTS_SLASH:h,NO_DOT:y,NO_DOT_SLASH:g,NO_DOTS_SLASH:b,QMARK:$,QMARK_NO_DOT:C,STAR:E,START_ANCHOR:v}=u,R=N=>`(${a}(?:(?!${v}${N.dot?h:d}).)*?)`,x=r.dot?"":y,I=r.dot?$:C,W=r.bash===!0?R(r):E;r.capture&&(W=`(${W})`),typeof r.noext=="boolean"&&(r.noextglob=r.noext);let _={input:e,index:-1,start:0,dot:r.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:i};e=Me.removePrefix(e,_),o=e.length;let D=[],X=[],kr=[],k=s,S,Fe=()=>_.index===o-1,G=_.peek=(N=1)=>e[_.index+N],Pt=_.advance=()=>e[++_.index]||"",Nt=()=>e.slice(_.index+1),Qe=(N="",ie=0)=>{_.consumed+=N,_.index+=ie},Ci=N=>{_.output+=N.output!=null?N.output:N.value,Qe(N.value)},DR=()=>{let N=1;for(;G()==="!"&&(G(2)!=="("||G(3)==="?");)Pt(),_.start++,N++;return N%2===0?!1:(_.negated=!0,_.start++,!0)},Ri=N=>{_[N]++,kr.push(N)},Sr=N=>{_[N]--,kr.pop()},U=N=>{if(k.type==="globstar"){let ie=_.braces>0&&(N.type==="comma"||N.type==="brace"),P=N.extglob===!0||D.length&&(N.type==="pipe"||N.type==="paren");N.type!=="slash"&&N.type!=="paren"&&!ie&&!P&&(_.output=_.output.slice(0,-k.output.length),k.type="star",k.value="*",k.output=W,_.output+=k.output)}if(D.length&&N.type!=="paren"&&(D[D.length-1].inner+=N.value),(N.value||N.output)&&Ci(N),k&&k.type==="text"&&N.type==="text"){k.value+=N.value,k.output=(k.output||"")+N.value;return}N.prev=k,i.push(N),k=N},Pi=(N,ie)=>{let P={...l[ie],conditions:1,inner:""};P.prev=k,P.parens=_.parens,P.output=_.output,P.startIndex=_.index,P.tokensIndex=i.length;let B=(r.capture?"(":"")+P.open;Ri("parens"),U({type:N,value:ie,output:_.output?"":p}),U({type:"paren",extglob:!0,value:Pt(),output:B}),D.push(P)},LR=N=>{let ie=e.slice(N.startIndex,_.index+1),P=e.slice(N.startIndex+2,_.index),B=Q7(P,r);if((N.type==="plus"||N.type==="star")&&B.risky){let re=B.safeOutput?(N.output?"":p)+(r.capture?`(${B.safeOutput})`:B.safeOutput):void 0,qt=i[N.tokensIndex];qt.type="text",qt.value=ie,qt.output=re||Me.escapeRegex(ie);for(let Ot=N.tokensIndex+1;Ot<i.length;Ot++)i[Ot].value="",i[Ot].output="",delete i[Ot].suffix;_.output=N.output+qt.output,_.backtrack=!0,U({type:"paren",extglob:!0,value:S,output:""}),Sr("parens");return}let ne=N.close+(r.capture?")":""),ke;if(N.type==="negate"){let re=W;if(N.inner&&N.inner.length>1&&N.inner.includes("/")&&(re=R(r)),(re!==W||Fe()||/^\)+$/.test(Nt()))&&(ne=N.close=`)$))${re}`),N.inner.includes("*")&&(ke=Nt())&&/^\.[^\\/.]+$/.test(ke)){let qt=Kh(ke,{...t,fastpaths:!1}).output;ne=N.close=`)${qt})${re})`}N.prev.type==="bos"&&(_.negatedExtglob=!0)}U({type:"paren",extglob:!0,value:S,output:ne}),Sr("parens")};if(r.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let N=!1,ie=e.replace(Y7,(P,B,ne,ke,re,qt)=>ke==="\\"?(N=!0,P):ke==="?"?B?B+ke+(re?$.repeat(re.length):""):qt===0?I+(re?$.repeat(re.length):""):$.repeat(ne.length):ke==="."?d.repeat(ne.length):ke==="*"?B?B+ke+(re?W:""):W:B?P:`\\${P}`);return N===!0&&(r.unescape===!0?ie=ie.replace(/\\/g,""):ie=ie.replace(/\\+/g,P=>P.length%2===0?"\\\\":P?"\\":"")),ie===e&&r.contains===!0?(_.output=e,_):(_.output=Me.wrapOutput(ie,_,t),_)}for(;!Fe();){if(S=Pt(),S==="\0")continue;if(S==="\\"){let P=G();if(P==="/"&&r.bash!==!0||P==="."||P===";")continue;if(!P){S+="\\",U({type:"text",value:S});continue}let B=/^\\+/.exec(Nt()),ne=0;if(B&&B[0].length>2&&(ne=B[0].length,_.index+=ne,ne%2!==0&&(S+="\\")),r.unescape===!0?S=Pt():S+=Pt(),_.brackets===0){U({type:"text",value:S});continue}}if(_.brackets>0&&(S!=="]"||k.value==="["||k.value==="[^")){if(r.posix!==!1&&S===":"){let P=k.value.slice(1);if(P.includes("[")&&(k.posix=!0,P.includes(":"))){let B=k.value.lastIndexOf("["),ne=k.value.slice(0,B),ke=k.value.slice(B+2),re=Z7[ke];if(re){k.value=ne+re,_.backtrack=!0,Pt(),!s.output&&i.indexOf(k)===1&&(s.output=p);continue}}}(S==="["&&G()!==":"||S==="-"&&G()==="]")&&(S=`\\${S}`),S==="]"&&(k.value==="["||k.value==="[^")&&(S=`\\${S}`),r.posix===!0&&S==="!"&&k.value==="["&&(S="^"),k.value+=S,Ci({value:S});continue}if(_.quotes===1&&S!=='"'){S=Me.escapeRegex(S),k.value+=S,Ci({value:S});continue}if(S==='"'){_.quotes=_.quotes===1?0:1,r.keepQuotes===!0&&U({type:"text",value:S});continue}if(S==="("){Ri("parens"),U({type:"paren",value:S});continue}if(S===")"){if(_.parens===0&&r.strictBrackets===!0)throw new SyntaxError(zo("opening","("));let P=D[D.length-1];if(P&&_.parens===P.parens+1){LR(D.pop());continue}U({type:"paren",value:S,output:_.parens?")":"\\)"}),Sr("parens");continue}if(S==="["){if(r.nobracket===!0||!Nt().includes("]")){if(r.nobracket!==!0&&r.strictBrackets===!0)throw new SyntaxError(zo("closing","]"));S=`\\${S}`}else Ri("brackets");U({type:"bracket",value:S});continue}if(S==="]"){if(r.nobracket===!0||k&&k.type==="bracket"&&k.value.length===1){U({type:"text",value:S,output:`\\${S}`});continue}if(_.brackets===0){if(r.strictBrackets===!0)throw new SyntaxError(zo("opening","["));U({type:"text",value:S,output:`\\${S}`});continue}Sr("brackets");let P=k.value.slice(1);if(k.posix!==!0&&P[0]==="^"&&!P.includes("/")&&(S=`/${S}`),k.value+=S,Ci({value:S}),r.literalBrackets===!1||Me.hasRegexChars(P))continue;let B=Me.escapeRegex(k.value);if(_.output=_.output.slice(0,-k.value.length),r.literalBrackets===!0){_.output+=B,k.value=B;continue}k.value=`(${a}${B}|${k.value})`,_.output+=k.value;continue}if(S==="{"&&r.nobrace!==!0){Ri("braces");let P={type:"brace",value:S,output:"(",outputIndex:_.output.length,tokensIndex:_.tokens.length};X.push(P),U(P);continue}if(S==="}"){let P=X[X.length-1];if(r.nobrace===!0||!P){U({type:"text",value:S,output:S});continue}let B=")";if(P.dots===!0){let ne=i.slice(),ke=[];for(let re=ne.length-1;re>=0&&(i.pop(),ne[re].type!=="brace");re--)ne[re].type!=="dots"&&ke.unshift(ne[re].value);B=V7(ke,r),_.backtrack=!0}if(P.comma!==!0&&P.dots!==!0){let ne=_.output.slice(0,P.outputIndex),ke=_.tokens.slice(P.tokensIndex);P.value=P.output="\\{",S=B="\\}",_.output=ne;for(let re of ke)_.output+=re.output||re.value}U({type:"brace",value:S,output:B}),Sr("braces"),X.pop();continue}if(S==="|"){D.length>0&&D[D.length-1].conditions++,U({type:"text",value:S});continue}if(S===","){let P=S,B=X[X.length-1];B&&kr[kr.length-1]==="braces"&&(B.comma=!0,P="|"),U({type:"comma",value:S,output:P});continue}if(S==="/"){if(k.type==="dot"&&_.index===_.start+1){_.start=_.index+1,_.consumed="",_.output="",i.pop(),k=s;continue}U({type:"slash",value:S,output:m});continue}if(S==="."){if(_.braces>0&&k.type==="dot"){k.value==="."&&(k.output=d);let P=X[X.length-1];k.type="dots",k.output+=S,k.value+=S,P.dots=!0;continue}if(_.braces+_.parens===0&&k.type!=="bos"&&k.type!=="slash"){U({type:"text",value:S,output:d});continue}U({type:"dot",value:S,output:d});continue}if(S==="?"){if(!(k&&k.value==="(")&&r.noextglob!==!0&&G()==="("&&G(2)!=="?"){Pi("qmark",S);continue}if(k&&k.type==="paren"){let B=G(),ne=S;if(B==="<"&&!Me.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(k.value==="("&&!/[!=<:]/.test(B)||B==="<"&&!/<([!=]|\w+>)/.test(Nt()))&&(ne=`\\${S}`),U({type:"text",value:S,output:ne});continue}if(r.dot!==!0&&(k.type==="slash"||k.type==="bos")){U({type:"qmark",value:S,output:C});continue}U({type:"qmark",value:S,output:$});continue}if(S==="!"){if(r.noextglob!==!0&&G()==="("&&(G(2)!=="?"||!/[!=<:]/.test(G(3)))){Pi("negate",S);continue}if(r.nonegate!==!0&&_.index===0){DR();continue}}if(S==="+"){if(r.noextglob!==!0&&G()==="("&&G(2)!=="?"){Pi("plus",S);continue}if(k&&k.value==="("||r.regex===!1){U({type:"plus",value:S,output:f});continue}if(k&&(k.type==="bracket"||k.type==="paren"||k.type==="brace")||_.parens>0){U({type:"plus",value:S});continue}U({type:"plus",value:f});continue}if(S==="@"){if(r.noextglob!==!0&&G()==="("&&G(2)!=="?"){U({type:"at",extglob:!0,value:S,output:""});continue}U({type:"text",value:S});continue}if(S!=="*"){(S==="$"||S==="^")&&(S=`\\${S}`);let P=H7.exec(Nt());P&&(S+=P[0],_.index+=P[0].length),U({type:"text",value:S});continue}if(k&&(k.type==="globstar"||k.star===!0)){k.type="star",k.star=!0,k.value+=S,k.output=W,_.backtrack=!0,_.globstar=!0,Qe(S);continue}let N=Nt();if(r.noextglob!==!0&&/^\([^?]/.test(N)){Pi("star",S);continue}if(k.type==="star"){if(r.noglobstar===!0){Qe(S);continue}let P=k.prev,B=P.prev,ne=P.type==="slash"||P.type==="bos",ke=B&&(B.type==="star"||B.type==="globstar");if(r.bash===!0&&(!ne||N[0]&&N[0]!=="/")){U({type:"star",value:S,output:""});continue}let re=_.braces>0&&(P.type==="comma"||P.type==="brace"),qt=D.length&&(P.type==="pipe"||P.type==="paren");if(!ne&&P.type!=="paren"&&!re&&!qt){U({type:"star",value:S,output:""});continue}for(;N.slice(0,3)==="/**";){let Ot=e[_.index+4];if(Ot&&Ot!=="/")break;N=N.slice(3),Qe("/**",3)}if(P.type==="bos"&&Fe()){k.type="globstar",k.value+=S,k.output=R(r),_.output=k.output,_.globstar=!0,Qe(S);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&!ke&&Fe()){_.output=_.output.slice(0,-(P.output+k.output).length),P.output=`(?:${P.output}`,k.type="globstar",k.output=R(r)+(r.strictSlashes?")":"|$)"),k.value+=S,_.globstar=!0,_.output+=P.output+k.output,Qe(S);continue}if(P.type==="slash"&&P.prev.type!=="bos"&&N[0]==="/"){let Ot=N[1]!==void 0?"|$":"";_.output=_.output.slice(0,-(P.output+k.output).length),P.output=`(?:${P.output}`,k.type="globstar",k.output=`${R(r)}${m}|${m}${Ot})`,k.value+=S,_.output+=P.output+k.output,_.globstar=!0,Qe(S+Pt()),U({type:"slash",value:"/",output:""});continue}if(P.type==="bos"&&N[0]==="/"){k.type="globstar",k.value+=S,k.output=`(?:^|${m}|${R(r)}${m})`,_.output=k.output,_.globstar=!0,Qe(S+Pt()),U({type:"slash",value:"/",output:""});continue}_.output=_.output.slice(0,-k.output.length),k.type="globstar",k.output=R(r),k.value+=S,_.output+=k.output,_.globstar=!0,Qe(S);continue}let ie={type:"star",value:S,output:W};if(r.bash===!0){ie.output=".*?",(k.type==="bos"||k.type==="slash")&&(ie.output=x+ie.output),U(ie);continue}if(k&&(k.type==="bracket"||k.type==="paren")&&r.regex===!0){ie.output=S,U(ie);continue}(_.index===_.start||k.type==="slash"||k.type==="dot")&&(k.type==="dot"?(_.output+=g,k.output+=g):r.dot===!0?(_.output+=b,k.output+=b):(_.output+=x,k.output+=x),G()!=="*"&&(_.output+=p,k.output+=p)),U(ie)}for(;_.brackets>0;){if(r.strictBrackets===!0)throw new SyntaxError(zo("closing","]"));_.output=Me.escapeLast(_.output,"["),Sr("brackets")}for(;_.parens>0;){if(r.strictBrackets===!0)throw new SyntaxError(zo("closing",")"));_.output=Me.escapeLast(_.output,"("),Sr("parens")}for(;_.braces>0;){if(r.strictBrackets===!0)throw new SyntaxError(zo("closing","}"));_.output=Me.escapeLast(_.output,"{"),Sr("braces")}if(r.strictSlashes!==!0&&(k.type==="star"||k.type==="bracket")&&U({type:"maybe_slash",value:"",output:`${m}?`}),_.backtrack===!0){_.output="";for(let N of _.tokens)_.output+=N.output!=null?N.output:N.value,N.suffix&&(_.output+=N.suffix)}return _};Kh.fastpaths=(e,t)=>{let r={...t},n=typeof r.maxLength=="number"?Math.min(Iu,r.maxLength):Iu,o=e.length;if(o>n)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${n}`);e=vE[e]||e;let s=Me.isWindows(t),{DOT_LITERAL:i,SLASH_LITERAL:a,ONE_CHAR:c,DOTS_SLASH:u,NO_DOT:l,NO_DOTS:d,NO_DOTS_SLASH:f,STAR:m,START_ANCHOR:p}=ki.globChars(s),h=r.dot?d:l,y=r.dot?f:l,g=r.capture?"":"?:",b={negated:!1,prefix:""},$=r.bash===!0?".*?":m;r.capture&&($=`(${$})`);let C=x=>x.noglobstar===!0?$:`(${g}(?:(?!${p}${x.dot?u:i}).)*?)`,E=x=>{switch(x){case"*":return`${h}${c}${$}`;case".*":return`${i}${c}${$}`;case"*.*":return`${h}${$}${i}${c}${$}`;case"*/*":return`${h}${$}${a}${c}${y}${$}`;case"**":return h+C(r);case"**/*":return`(?:${h}${C(r)}${a})?${y}${c}${$}`;case"**/*.*":return`(?:${h}${C(r)}${a})?${y}${$}${i}${c}${$}`;case"**/.*":return`(?:${h}${C(r)}${a})?${i}${c}${$}`;default:{let I=/^(.*?)\.(\w+)$/.exec(x);if(!I)return;let W=E(I[1]);return W?W+i+I[2]:void 0}}},v=Me.removePrefix(e,b),R=E(v);return R&&r.strictSlashes!==!0&&(R+=`${a}?`),R};kE.exports=Kh});var AE=w((que,TE)=>{"use strict";var eU=te("path"),tU=xE(),Gh=SE(),Jh=_i(),rU=vi(),nU=e=>e&&typeof e=="object"&&!Array.isArray(e),be=(e,t,r=!1)=>{if(Array.isArray(e)){let l=e.map(f=>be(f,t,r));return f=>{for(let m of l){let p=m(f);if(p)return p}return!1}}let n=nU(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!n)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=Jh.isWindows(t),i=n?be.compileRe(e,t):be.makeRe(e,t,!1,!0),a=i.state;delete i.state;let c=()=>!1;if(o.ignore){let l={...t,ignore:null,onMatch:null,onResult:null};c=be(o.ignore,l,r)}let u=(l,d=!1)=>{let{isMatch:f,match:m,output:p}=be.test(l,i,t,{glob:e,posix:s}),h={glob:e,state:a,regex:i,posix:s,input:l,output:p,match:m,isMatch:f};return typeof o.onResult=="function"&&o.onResult(h),f===!1?(h.isMatch=!1,d?h:!1):c(l)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),d?h:!0)};return r&&(u.state=a),u};be.test=(e,t,r,{glob:n,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=r||{},i=s.format||(o?Jh.toPosixSlashes:null),a=e===n,c=a&&i?i(e):e;return a===!1&&(c=i?i(e):e,a=c===n),(a===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?a=be.matchBase(e,t,r,o):a=t.exec(c)),{isMatch:!!a,match:a,output:c}};be.matchBase=(e,t,r,n=Jh.isWindows(r))=>(t instanceof RegExp?t:be.makeRe(t,r)).test(eU.basename(e));be.isMatch=(e,t,r)=>be(t,r)(e);be.parse=(e,t)=>Array.isArray(e)?e.map(r=>be.parse(r,t)):Gh(e,{...t,fastpaths:!1});be.scan=(e,t)=>tU(e,t);be.compileRe=(e,t,r=!1,n=!1)=>{if(r===!0)return e.output;let o=t||{},s=o.contains?"":"^",i=o.contains?"":"$",a=`${s}(?:${e.output})${i}`;e&&e.negated===!0&&(a=`^(?!${a}).*$`);let c=be.toRegex(a,t);return n===!0&&(c.state=e),c};be.makeRe=(e,t={},r=!1,n=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Gh.fastpaths(e,t)),o.output||(o=Gh(e,t)),be.compileRe(o,t,r,n)};be.toRegex=(e,t)=>{try{let r=t||{};return new RegExp(e,r.flags||(r.nocase?"i":""))}catch(r){if(t&&t.debug===!0)throw r;return/$^/}};be.constants=rU;TE.exports=be});var CE=w((Oue,EE)=>{"use strict";EE.exports=AE()});var IE=w((Iue,OE)=>{"use strict";var PE=te("util"),NE=aE(),Jt=CE(),Xh=_i(),RE=e=>e===""||e==="./",qE=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},se=(e,t,r)=>{t=[].concat(t),e=[].concat(e);let n=new Set,o=new Set,s=new Set,i=0,a=l=>{s.add(l.output),r&&r.onResult&&r.onResult(l)};for(let l=0;l<t.length;l++){let d=Jt(String(t[l]),{...r,onResult:a},!0),f=d.state.negated||d.state.negatedExtglob;f&&i++;for(let m of e){let p=d(m,!0);(f?!p.isMatch:p.isMatch)&&(f?n.add(p.output):(n.delete(p.output),o.add(p.output)))}}let u=(i===t.length?[...s]:[...o]).filter(l=>!n.has(l));if(r&&u.length===0){if(r.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(r.nonull===!0||r.nullglob===!0)return r.unescape?t.map(l=>l.replace(/\\/g,"")):t}return u};se.match=se;se.matcher=(e,t)=>Jt(e,t);se.isMatch=(e,t,r)=>Jt(t,r)(e);se.any=se.isMatch;se.not=(e,t,r={})=>{t=[].concat(t).map(String);let n=new Set,o=[],s=a=>{r.onResult&&r.onResult(a),o.push(a.output)},i=new Set(se(e,t,{...r,onResult:s}));for(let a of o)i.has(a)||n.add(a);return[...n]};se.contains=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${PE.inspect(e)}"`);if(Array.isArray(t))return t.some(n=>se.contains(e,n,r));if(typeof t=="string"){if(RE(e)||RE(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return se.isMatch(e,t,{...r,contains:!0})};se.matchKeys=(e,t,r)=>{if(!Xh.isObject(e))throw new TypeError("Expected the first argument to be an object");let n=se(Object.keys(e),t,r),o={};for(let s of n)o[s]=e[s];return o};se.some=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=Jt(String(o),r);if(n.some(i=>s(i)))return!0}return!1};se.every=(e,t,r)=>{let n=[].concat(e);for(let o of[].concat(t)){let s=Jt(String(o),r);if(!n.every(i=>s(i)))return!1}return!0};se.all=(e,t,r)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${PE.inspect(e)}"`);return[].concat(t).every(n=>Jt(n,r)(e))};se.capture=(e,t,r)=>{let n=Xh.isWindows(r),s=Jt.makeRe(String(e),{...r,capture:!0}).exec(n?Xh.toPosixSlashes(t):t);if(s)return s.slice(1).map(i=>i===void 0?"":i)};se.makeRe=(...e)=>Jt.makeRe(...e);se.scan=(...e)=>Jt.scan(...e);se.parse=(e,t)=>{let r=[];for(let n of[].concat(e||[]))for(let o of NE(String(n),t))r.push(Jt.parse(o,t));return r};se.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!qE(e)?[e]:NE(e,t)};se.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return se.braces(e,{...t,expand:!0})};se.hasBraces=qE;OE.exports=se});var ZE=w(M=>{"use strict";Object.defineProperty(M,"__esModule",{value:!0});M.isAbsolute=M.partitionAbsoluteAndRelative=M.removeDuplicateSlashes=M.matchAny=M.convertPatternsToRe=M.makeRe=M.getPatternParts=M.expandBraceExpansion=M.expandPatternsWithBraceExpansion=M.isAffectDepthOfReadingPattern=M.endsWithSlashGlobStar=M.hasGlobStar=M.getBaseDirectory=M.isPatternRelatedToParentDirectory=M.getPatternsOutsideCurrentDirectory=M.getPatternsInsideCurrentDirectory=M.getPositivePatterns=M.getNegativePatterns=M.isPositivePattern=M.isNegativePattern=M.convertToNegativePattern=M.convertToPositivePattern=M.isDynamicPattern=M.isStaticPattern=void 0;var ME=te("path"),oU=SA(),Qh=IE(),DE="**",sU="\\",iU=/[*?]|^!/,aU=/\[[^[]*]/,cU=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,uU=/[!*+?@]\([^(]*\)/,lU=/,|\.\./,dU=/(?!^)\/{2,}/g;function LE(e,t={}){return!FE(e,t)}M.isStaticPattern=LE;function FE(e,t={}){return e===""?!1:!!(t.caseSensitiveMatch===!1||e.includes(sU)||iU.test(e)||aU.test(e)||cU.test(e)||t.extglob!==!1&&uU.test(e)||t.braceExpansion!==!1&&fU(e))}M.isDynamicPattern=FE;function fU(e){let t=e.indexOf("{");if(t===-1)return!1;let r=e.indexOf("}",t+1);if(r===-1)return!1;let n=e.slice(t,r);return lU.test(n)}function mU(e){return Mu(e)?e.slice(1):e}M.convertToPositivePattern=mU;function hU(e){return"!"+e}M.convertToNegativePattern=hU;function Mu(e){return e.startsWith("!")&&e[1]!=="("}M.isNegativePattern=Mu;function zE(e){return!Mu(e)}M.isPositivePattern=zE;function pU(e){return e.filter(Mu)}M.getNegativePatterns=pU;function yU(e){return e.filter(zE)}M.getPositivePatterns=yU;function gU(e){return e.filter(t=>!ep(t))}M.getPatternsInsideCurrentDirectory=gU;function bU(e){return e.filter(ep)}M.getPatternsOutsideCurrentDirectory=bU;function ep(e){return e.startsWith("..")||e.startsWith("./..")}M.isPatternRelatedToParentDirectory=ep;function wU(e){return oU(e,{flipBackslashes:!1})}M.getBaseDirectory=wU;function xU(e){return e.includes(DE)}M.hasGlobStar=xU;function jE(e){return e.endsWith("/"+DE)}M.endsWithSlashGlobStar=jE;function vU(e){let t=ME.basename(e);return jE(e)||LE(t)}M.isAffectDepthOfReadingPattern=vU;function _U(e){return e.reduce((t,r)=>t.concat(BE(r)),[])}M.expandPatternsWithBraceExpansion=_U;function BE(e){let t=Qh.braces(e,{expand:!0,nodupes:!0,keepEscaping:!0});return t.sort((r,n)=>r.length-n.length),t.filter(r=>r!=="")}M.expandBraceExpansion=BE;function $U(e,t){let{parts:r}=Qh.scan(e,Object.assign(Object.assign({},t),{parts:!0}));return r.length===0&&(r=[e]),r[0].startsWith("/")&&(r[0]=r[0].slice(1),r.unshift("")),r}M.getPatternParts=$U;function UE(e,t){return Qh.makeRe(e,t)}M.makeRe=UE;function kU(e,t){return e.map(r=>UE(r,t))}M.convertPatternsToRe=kU;function SU(e,t){return t.some(r=>r.test(e))}M.matchAny=SU;function TU(e){return e.replace(dU,"/")}M.removeDuplicateSlashes=TU;function AU(e){let t=[],r=[];for(let n of e)WE(n)?t.push(n):r.push(n);return[t,r]}M.partitionAbsoluteAndRelative=AU;function WE(e){return ME.isAbsolute(e)}M.isAbsolute=WE});var KE=w((Due,VE)=>{"use strict";var EU=te("stream"),HE=EU.PassThrough,CU=Array.prototype.slice;VE.exports=RU;function RU(){let e=[],t=CU.call(arguments),r=!1,n=t[t.length-1];n&&!Array.isArray(n)&&n.pipe==null?t.pop():n={};let o=n.end!==!1,s=n.pipeError===!0;n.objectMode==null&&(n.objectMode=!0),n.highWaterMark==null&&(n.highWaterMark=64*1024);let i=HE(n);function a(){for(let l=0,d=arguments.length;l<d;l++)e.push(YE(arguments[l],n));return c(),this}function c(){if(r)return;r=!0;let l=e.shift();if(!l){process.nextTick(u);return}Array.isArray(l)||(l=[l]);let d=l.length+1;function f(){--d>0||(r=!1,c())}function m(p){function h(){p.removeListener("merge2UnpipeEnd",h),p.removeListener("end",h),s&&p.removeListener("error",y),f()}function y(g){i.emit("error",g)}if(p._readableState.endEmitted)return f();p.on("merge2UnpipeEnd",h),p.on("end",h),s&&p.on("error",y),p.pipe(i,{end:!1}),p.resume()}for(let p=0;p<l.length;p++)m(l[p]);f()}function u(){r=!1,i.emit("queueDrain"),o&&i.end()}return i.setMaxListeners(0),i.add=a,i.on("unpipe",function(l){l.emit("merge2UnpipeEnd")}),t.length&&a.apply(null,t),i}function YE(e,t){if(Array.isArray(e))for(let r=0,n=e.length;r<n;r++)e[r]=YE(e[r],t);else{if(!e._readableState&&e.pipe&&(e=e.pipe(HE(t))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}});var JE=w(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.merge=void 0;var PU=KE();function NU(e){let t=PU(e);return e.forEach(r=>{r.once("error",n=>t.emit("error",n))}),t.once("close",()=>GE(e)),t.once("end",()=>GE(e)),t}Du.merge=NU;function GE(e){e.forEach(t=>t.emit("close"))}});var XE=w(jo=>{"use strict";Object.defineProperty(jo,"__esModule",{value:!0});jo.isEmpty=jo.isString=void 0;function qU(e){return typeof e=="string"}jo.isString=qU;function OU(e){return e===""}jo.isEmpty=OU});var $r=w(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.string=De.stream=De.pattern=De.path=De.fs=De.errno=De.array=void 0;var IU=fA();De.array=IU;var MU=mA();De.errno=MU;var DU=hA();De.fs=DU;var LU=bA();De.path=LU;var FU=ZE();De.pattern=FU;var zU=JE();De.stream=zU;var jU=XE();De.string=jU});var rC=w(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});Le.convertPatternGroupToTask=Le.convertPatternGroupsToTasks=Le.groupPatternsByBaseDirectory=Le.getNegativePatternsAsPositive=Le.getPositivePatterns=Le.convertPatternsToTasks=Le.generate=void 0;var Ct=$r();function BU(e,t){let r=QE(e,t),n=QE(t.ignore,t),o=eC(r),s=tC(r,n),i=o.filter(l=>Ct.pattern.isStaticPattern(l,t)),a=o.filter(l=>Ct.pattern.isDynamicPattern(l,t)),c=tp(i,s,!1),u=tp(a,s,!0);return c.concat(u)}Le.generate=BU;function QE(e,t){let r=e;return t.braceExpansion&&(r=Ct.pattern.expandPatternsWithBraceExpansion(r)),t.baseNameMatch&&(r=r.map(n=>n.includes("/")?n:`**/${n}`)),r.map(n=>Ct.pattern.removeDuplicateSlashes(n))}function tp(e,t,r){let n=[],o=Ct.pattern.getPatternsOutsideCurrentDirectory(e),s=Ct.pattern.getPatternsInsideCurrentDirectory(e),i=rp(o),a=rp(s);return n.push(...np(i,t,r)),"."in a?n.push(op(".",s,t,r)):n.push(...np(a,t,r)),n}Le.convertPatternsToTasks=tp;function eC(e){return Ct.pattern.getPositivePatterns(e)}Le.getPositivePatterns=eC;function tC(e,t){return Ct.pattern.getNegativePatterns(e).concat(t).map(Ct.pattern.convertToPositivePattern)}Le.getNegativePatternsAsPositive=tC;function rp(e){let t={};return e.reduce((r,n)=>{let o=Ct.pattern.getBaseDirectory(n);return o in r?r[o].push(n):r[o]=[n],r},t)}Le.groupPatternsByBaseDirectory=rp;function np(e,t,r){return Object.keys(e).map(n=>op(n,e[n],t,r))}Le.convertPatternGroupsToTasks=np;function op(e,t,r,n){return{dynamic:n,positive:t,negative:r,base:e,patterns:[].concat(t,r.map(Ct.pattern.convertToNegativePattern))}}Le.convertPatternGroupToTask=op});var oC=w(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.read=void 0;function UU(e,t,r){t.fs.lstat(e,(n,o)=>{if(n!==null){nC(r,n);return}if(!o.isSymbolicLink()||!t.followSymbolicLink){sp(r,o);return}t.fs.stat(e,(s,i)=>{if(s!==null){if(t.throwErrorOnBrokenSymbolicLink){nC(r,s);return}sp(r,o);return}t.markSymbolicLink&&(i.isSymbolicLink=()=>!0),sp(r,i)})})}Lu.read=UU;function nC(e,t){e(t)}function sp(e,t){e(null,t)}});var sC=w(Fu=>{"use strict";Object.defineProperty(Fu,"__esModule",{value:!0});Fu.read=void 0;function WU(e,t){let r=t.fs.lstatSync(e);if(!r.isSymbolicLink()||!t.followSymbolicLink)return r;try{let n=t.fs.statSync(e);return t.markSymbolicLink&&(n.isSymbolicLink=()=>!0),n}catch(n){if(!t.throwErrorOnBrokenSymbolicLink)return r;throw n}}Fu.read=WU});var iC=w(en=>{"use strict";Object.defineProperty(en,"__esModule",{value:!0});en.createFileSystemAdapter=en.FILE_SYSTEM_ADAPTER=void 0;var zu=te("fs");en.FILE_SYSTEM_ADAPTER={lstat:zu.lstat,stat:zu.stat,lstatSync:zu.lstatSync,statSync:zu.statSync};function ZU(e){return e===void 0?en.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},en.FILE_SYSTEM_ADAPTER),e)}en.createFileSystemAdapter=ZU});var aC=w(ap=>{"use strict";Object.defineProperty(ap,"__esModule",{value:!0});var HU=iC(),ip=class{constructor(t={}){this._options=t,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=HU.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(t,r){return t??r}};ap.default=ip});var On=w(tn=>{"use strict";Object.defineProperty(tn,"__esModule",{value:!0});tn.statSync=tn.stat=tn.Settings=void 0;var cC=oC(),YU=sC(),cp=aC();tn.Settings=cp.default;function VU(e,t,r){if(typeof t=="function"){cC.read(e,up(),t);return}cC.read(e,up(t),r)}tn.stat=VU;function KU(e,t){let r=up(t);return YU.read(e,r)}tn.statSync=KU;function up(e={}){return e instanceof cp.default?e:new cp.default(e)}});var dC=w((Yue,lC)=>{var uC;lC.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):e=>(uC||(uC=Promise.resolve())).then(e).catch(t=>setTimeout(()=>{throw t},0))});var mC=w((Vue,fC)=>{fC.exports=JU;var GU=dC();function JU(e,t){let r,n,o,s=!0;Array.isArray(e)?(r=[],n=e.length):(o=Object.keys(e),r={},n=o.length);function i(c){function u(){t&&t(c,r),t=null}s?GU(u):u()}function a(c,u,l){r[c]=l,(--n===0||u)&&i(u)}n?o?o.forEach(function(c){e[c](function(u,l){a(c,u,l)})}):e.forEach(function(c,u){c(function(l,d){a(u,l,d)})}):i(null),s=!1}});var lp=w(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var ju=process.versions.node.split(".");if(ju[0]===void 0||ju[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var hC=Number.parseInt(ju[0],10),XU=Number.parseInt(ju[1],10),pC=10,QU=10,eW=hC>pC,tW=hC===pC&&XU>=QU;Bu.IS_SUPPORT_READDIR_WITH_FILE_TYPES=eW||tW});var yC=w(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.createDirentFromStats=void 0;var dp=class{constructor(t,r){this.name=t,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function rW(e,t){return new dp(e,t)}Uu.createDirentFromStats=rW});var fp=w(Wu=>{"use strict";Object.defineProperty(Wu,"__esModule",{value:!0});Wu.fs=void 0;var nW=yC();Wu.fs=nW});var mp=w(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.joinPathSegments=void 0;function oW(e,t,r){return e.endsWith(r)?e+t:e+r+t}Zu.joinPathSegments=oW});var _C=w(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});rn.readdir=rn.readdirWithFileTypes=rn.read=void 0;var sW=On(),gC=mC(),iW=lp(),bC=fp(),wC=mp();function aW(e,t,r){if(!t.stats&&iW.IS_SUPPORT_READDIR_WITH_FILE_TYPES){xC(e,t,r);return}vC(e,t,r)}rn.read=aW;function xC(e,t,r){t.fs.readdir(e,{withFileTypes:!0},(n,o)=>{if(n!==null){Hu(r,n);return}let s=o.map(a=>({dirent:a,name:a.name,path:wC.joinPathSegments(e,a.name,t.pathSegmentSeparator)}));if(!t.followSymbolicLinks){hp(r,s);return}let i=s.map(a=>cW(a,t));gC(i,(a,c)=>{if(a!==null){Hu(r,a);return}hp(r,c)})})}rn.readdirWithFileTypes=xC;function cW(e,t){return r=>{if(!e.dirent.isSymbolicLink()){r(null,e);return}t.fs.stat(e.path,(n,o)=>{if(n!==null){if(t.throwErrorOnBrokenSymbolicLink){r(n);return}r(null,e);return}e.dirent=bC.fs.createDirentFromStats(e.name,o),r(null,e)})}}function vC(e,t,r){t.fs.readdir(e,(n,o)=>{if(n!==null){Hu(r,n);return}let s=o.map(i=>{let a=wC.joinPathSegments(e,i,t.pathSegmentSeparator);return c=>{sW.stat(a,t.fsStatSettings,(u,l)=>{if(u!==null){c(u);return}let d={name:i,path:a,dirent:bC.fs.createDirentFromStats(i,l)};t.stats&&(d.stats=l),c(null,d)})}});gC(s,(i,a)=>{if(i!==null){Hu(r,i);return}hp(r,a)})})}rn.readdir=vC;function Hu(e,t){e(t)}function hp(e,t){e(null,t)}});var AC=w(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});nn.readdir=nn.readdirWithFileTypes=nn.read=void 0;var uW=On(),lW=lp(),$C=fp(),kC=mp();function dW(e,t){return!t.stats&&lW.IS_SUPPORT_READDIR_WITH_FILE_TYPES?SC(e,t):TC(e,t)}nn.read=dW;function SC(e,t){return t.fs.readdirSync(e,{withFileTypes:!0}).map(n=>{let o={dirent:n,name:n.name,path:kC.joinPathSegments(e,n.name,t.pathSegmentSeparator)};if(o.dirent.isSymbolicLink()&&t.followSymbolicLinks)try{let s=t.fs.statSync(o.path);o.dirent=$C.fs.createDirentFromStats(o.name,s)}catch(s){if(t.throwErrorOnBrokenSymbolicLink)throw s}return o})}nn.readdirWithFileTypes=SC;function TC(e,t){return t.fs.readdirSync(e).map(n=>{let o=kC.joinPathSegments(e,n,t.pathSegmentSeparator),s=uW.statSync(o,t.fsStatSettings),i={name:n,path:o,dirent:$C.fs.createDirentFromStats(n,s)};return t.stats&&(i.stats=s),i})}nn.readdir=TC});var EC=w(on=>{"use strict";Object.defineProperty(on,"__esModule",{value:!0});on.createFileSystemAdapter=on.FILE_SYSTEM_ADAPTER=void 0;var Bo=te("fs");on.FILE_SYSTEM_ADAPTER={lstat:Bo.lstat,stat:Bo.stat,lstatSync:Bo.lstatSync,statSync:Bo.statSync,readdir:Bo.readdir,readdirSync:Bo.readdirSync};function fW(e){return e===void 0?on.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},on.FILE_SYSTEM_ADAPTER),e)}on.createFileSystemAdapter=fW});var CC=w(yp=>{"use strict";Object.defineProperty(yp,"__esModule",{value:!0});var mW=te("path"),hW=On(),pW=EC(),pp=class{constructor(t={}){this._options=t,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=pW.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,mW.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new hW.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};yp.default=pp});var Yu=w(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});sn.Settings=sn.scandirSync=sn.scandir=void 0;var RC=_C(),yW=AC(),gp=CC();sn.Settings=gp.default;function gW(e,t,r){if(typeof t=="function"){RC.read(e,bp(),t);return}RC.read(e,bp(t),r)}sn.scandir=gW;function bW(e,t){let r=bp(t);return yW.read(e,r)}sn.scandirSync=bW;function bp(e={}){return e instanceof gp.default?e:new gp.default(e)}});var NC=w((ole,PC)=>{"use strict";function wW(e){var t=new e,r=t;function n(){var s=t;return s.next?t=s.next:(t=new e,r=t),s.next=null,s}function o(s){r.next=s,r=s}return{get:n,release:o}}PC.exports=wW});var OC=w((sle,wp)=>{"use strict";var xW=NC();function qC(e,t,r){if(typeof e=="function"&&(r=t,t=e,e=null),!(r>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var n=xW(vW),o=null,s=null,i=0,a=null,c={push:h,drain:Xe,saturated:Xe,pause:l,paused:!1,get concurrency(){return r},set concurrency(v){if(!(v>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(r=v,!c.paused)for(;o&&i<r;)i++,g()},running:u,resume:m,idle:p,length:d,getQueue:f,unshift:y,empty:Xe,kill:b,killAndDrain:$,error:E,abort:C};return c;function u(){return i}function l(){c.paused=!0}function d(){for(var v=o,R=0;v;)v=v.next,R++;return R}function f(){for(var v=o,R=[];v;)R.push(v.value),v=v.next;return R}function m(){if(c.paused){if(c.paused=!1,o===null){i++,g();return}for(;o&&i<r;)i++,g()}}function p(){return i===0&&c.length()===0}function h(v,R){var x=n.get();x.context=e,x.release=g,x.value=v,x.callback=R||Xe,x.errorHandler=a,i>=r||c.paused?s?(s.next=x,s=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function y(v,R){var x=n.get();x.context=e,x.release=g,x.value=v,x.callback=R||Xe,x.errorHandler=a,i>=r||c.paused?o?(x.next=o,o=x):(o=x,s=x,c.saturated()):(i++,t.call(e,x.value,x.worked))}function g(v){v&&n.release(v);var R=o;R&&i<=r?c.paused?i--:(s===o&&(s=null),o=R.next,R.next=null,t.call(e,R.value,R.worked),s===null&&c.empty()):--i===0&&c.drain()}function b(){o=null,s=null,c.drain=Xe}function $(){o=null,s=null,c.drain(),c.drain=Xe}function C(){var v=o;for(o=null,s=null;v;){var R=v.next,x=v.callback,I=v.errorHandler,W=v.value,_=v.context;v.value=null,v.callback=Xe,v.errorHandler=null,v.next=null,I&&I(new Error("abort"),W),x.call(_,new Error("abort")),n.release(v),v=R}c.drain=Xe}function E(v){a=v}}function Xe(){}function vW(){this.value=null,this.callback=Xe,this.next=null,this.release=Xe,this.context=null,this.errorHandler=null;var e=this;this.worked=function(r,n){var o=e.callback,s=e.errorHandler,i=e.value;e.value=null,e.callback=Xe,e.errorHandler&&s(r,i),o.call(e.context,r,n),e.release(e)}}function _W(e,t,r){typeof e=="function"&&(r=t,t=e,e=null);function n(l,d){t.call(this,l).then(function(f){d(null,f)},d)}var o=qC(e,n,r),s=o.push,i=o.unshift;return o.push=a,o.unshift=c,o.drained=u,o;function a(l){var d=new Promise(function(f,m){s(l,function(p,h){if(p){m(p);return}f(h)})});return d.catch(Xe),d}function c(l){var d=new Promise(function(f,m){i(l,function(p,h){if(p){m(p);return}f(h)})});return d.catch(Xe),d}function u(){var l=new Promise(function(d){process.nextTick(function(){if(o.idle())d();else{var f=o.drain;o.drain=function(){typeof f=="function"&&f(),d(),o.drain=f}}})});return l}}wp.exports=qC;wp.exports.promise=_W});var Vu=w(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.joinPathSegments=Xt.replacePathSegmentSeparator=Xt.isAppliedFilter=Xt.isFatalError=void 0;function $W(e,t){return e.errorFilter===null?!0:!e.errorFilter(t)}Xt.isFatalError=$W;function kW(e,t){return e===null||e(t)}Xt.isAppliedFilter=kW;function SW(e,t){return e.split(/[/\\]/).join(t)}Xt.replacePathSegmentSeparator=SW;function TW(e,t,r){return e===""?t:e.endsWith(r)?e+t:e+r+t}Xt.joinPathSegments=TW});var _p=w(vp=>{"use strict";Object.defineProperty(vp,"__esModule",{value:!0});var AW=Vu(),xp=class{constructor(t,r){this._root=t,this._settings=r,this._root=AW.replacePathSegmentSeparator(t,r.pathSegmentSeparator)}};vp.default=xp});var Sp=w(kp=>{"use strict";Object.defineProperty(kp,"__esModule",{value:!0});var EW=te("events"),CW=Yu(),RW=OC(),Ku=Vu(),PW=_p(),$p=class extends PW.default{constructor(t,r){super(t,r),this._settings=r,this._scandir=CW.scandir,this._emitter=new EW.EventEmitter,this._queue=RW(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,r){let n={directory:t,base:r};this._queue.push(n,o=>{o!==null&&this._handleError(o)})}_worker(t,r){this._scandir(t.directory,this._settings.fsScandirSettings,(n,o)=>{if(n!==null){r(n,void 0);return}for(let s of o)this._handleEntry(s,t.base);r(null,void 0)})}_handleError(t){this._isDestroyed||!Ku.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,r){if(this._isDestroyed||this._isFatalError)return;let n=t.path;r!==void 0&&(t.path=Ku.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),Ku.isAppliedFilter(this._settings.entryFilter,t)&&this._emitEntry(t),t.dirent.isDirectory()&&Ku.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};kp.default=$p});var IC=w(Ap=>{"use strict";Object.defineProperty(Ap,"__esModule",{value:!0});var NW=Sp(),Tp=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new NW.default(this._root,this._settings),this._storage=[]}read(t){this._reader.onError(r=>{qW(t,r)}),this._reader.onEntry(r=>{this._storage.push(r)}),this._reader.onEnd(()=>{OW(t,this._storage)}),this._reader.read()}};Ap.default=Tp;function qW(e,t){e(t)}function OW(e,t){e(null,t)}});var MC=w(Cp=>{"use strict";Object.defineProperty(Cp,"__esModule",{value:!0});var IW=te("stream"),MW=Sp(),Ep=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new MW.default(this._root,this._settings),this._stream=new IW.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(t=>{this._stream.emit("error",t)}),this._reader.onEntry(t=>{this._stream.push(t)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};Cp.default=Ep});var DC=w(Pp=>{"use strict";Object.defineProperty(Pp,"__esModule",{value:!0});var DW=Yu(),Gu=Vu(),LW=_p(),Rp=class extends LW.default{constructor(){super(...arguments),this._scandir=DW.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(t,r){this._queue.add({directory:t,base:r})}_handleQueue(){for(let t of this._queue.values())this._handleDirectory(t.directory,t.base)}_handleDirectory(t,r){try{let n=this._scandir(t,this._settings.fsScandirSettings);for(let o of n)this._handleEntry(o,r)}catch(n){this._handleError(n)}}_handleError(t){if(Gu.isFatalError(this._settings,t))throw t}_handleEntry(t,r){let n=t.path;r!==void 0&&(t.path=Gu.joinPathSegments(r,t.name,this._settings.pathSegmentSeparator)),Gu.isAppliedFilter(this._settings.entryFilter,t)&&this._pushToStorage(t),t.dirent.isDirectory()&&Gu.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(n,r===void 0?void 0:t.path)}_pushToStorage(t){this._storage.push(t)}};Pp.default=Rp});var LC=w(qp=>{"use strict";Object.defineProperty(qp,"__esModule",{value:!0});var FW=DC(),Np=class{constructor(t,r){this._root=t,this._settings=r,this._reader=new FW.default(this._root,this._settings)}read(){return this._reader.read()}};qp.default=Np});var FC=w(Ip=>{"use strict";Object.defineProperty(Ip,"__esModule",{value:!0});var zW=te("path"),jW=Yu(),Op=class{constructor(t={}){this._options=t,this.basePath=this._getValue(this._options.basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,zW.sep),this.fsScandirSettings=new jW.Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.throwErrorOnBrokenSymbolicLink})}_getValue(t,r){return t??r}};Ip.default=Op});var Xu=w(Qt=>{"use strict";Object.defineProperty(Qt,"__esModule",{value:!0});Qt.Settings=Qt.walkStream=Qt.walkSync=Qt.walk=void 0;var zC=IC(),BW=MC(),UW=LC(),Mp=FC();Qt.Settings=Mp.default;function WW(e,t,r){if(typeof t=="function"){new zC.default(e,Ju()).read(t);return}new zC.default(e,Ju(t)).read(r)}Qt.walk=WW;function ZW(e,t){let r=Ju(t);return new UW.default(e,r).read()}Qt.walkSync=ZW;function HW(e,t){let r=Ju(t);return new BW.default(e,r).read()}Qt.walkStream=HW;function Ju(e={}){return e instanceof Mp.default?e:new Mp.default(e)}});var Qu=w(Lp=>{"use strict";Object.defineProperty(Lp,"__esModule",{value:!0});var YW=te("path"),VW=On(),jC=$r(),Dp=class{constructor(t){this._settings=t,this._fsStatSettings=new VW.Settings({followSymbolicLink:this._settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(t){return YW.resolve(this._settings.cwd,t)}_makeEntry(t,r){let n={name:r,path:r,dirent:jC.fs.createDirentFromStats(r,t)};return this._settings.stats&&(n.stats=t),n}_isFatalError(t){return!jC.errno.isEnoentCodeError(t)&&!this._settings.suppressErrors}};Lp.default=Dp});var jp=w(zp=>{"use strict";Object.defineProperty(zp,"__esModule",{value:!0});var KW=te("stream"),GW=On(),JW=Xu(),XW=Qu(),Fp=class extends XW.default{constructor(){super(...arguments),this._walkStream=JW.walkStream,this._stat=GW.stat}dynamic(t,r){return this._walkStream(t,r)}static(t,r){let n=t.map(this._getFullEntryPath,this),o=new KW.PassThrough({objectMode:!0});o._write=(s,i,a)=>this._getEntry(n[s],t[s],r).then(c=>{c!==null&&r.entryFilter(c)&&o.push(c),s===n.length-1&&o.end(),a()}).catch(a);for(let s=0;s<n.length;s++)o.write(s);return o}_getEntry(t,r,n){return this._getStat(t).then(o=>this._makeEntry(o,r)).catch(o=>{if(n.errorFilter(o))return null;throw o})}_getStat(t){return new Promise((r,n)=>{this._stat(t,this._fsStatSettings,(o,s)=>o===null?r(s):n(o))})}};zp.default=Fp});var BC=w(Up=>{"use strict";Object.defineProperty(Up,"__esModule",{value:!0});var QW=Xu(),eZ=Qu(),tZ=jp(),Bp=class extends eZ.default{constructor(){super(...arguments),this._walkAsync=QW.walk,this._readerStream=new tZ.default(this._settings)}dynamic(t,r){return new Promise((n,o)=>{this._walkAsync(t,r,(s,i)=>{s===null?n(i):o(s)})})}async static(t,r){let n=[],o=this._readerStream.static(t,r);return new Promise((s,i)=>{o.once("error",i),o.on("data",a=>n.push(a)),o.once("end",()=>s(n))})}};Up.default=Bp});var UC=w(Zp=>{"use strict";Object.defineProperty(Zp,"__esModule",{value:!0});var Si=$r(),Wp=class{constructor(t,r,n){this._patterns=t,this._settings=r,this._micromatchOptions=n,this._storage=[],this._fillStorage()}_fillStorage(){for(let t of this._patterns){let r=this._getPatternSegments(t),n=this._splitSegmentsIntoSections(r);this._storage.push({complete:n.length<=1,pattern:t,segments:r,sections:n})}}_getPatternSegments(t){return Si.pattern.getPatternParts(t,this._micromatchOptions).map(n=>Si.pattern.isDynamicPattern(n,this._settings)?{dynamic:!0,pattern:n,patternRe:Si.pattern.makeRe(n,this._micromatchOptions)}:{dynamic:!1,pattern:n})}_splitSegmentsIntoSections(t){return Si.array.splitWhen(t,r=>r.dynamic&&Si.pattern.hasGlobStar(r.pattern))}};Zp.default=Wp});var WC=w(Yp=>{"use strict";Object.defineProperty(Yp,"__esModule",{value:!0});var rZ=UC(),Hp=class extends rZ.default{match(t){let r=t.split("/"),n=r.length,o=this._storage.filter(s=>!s.complete||s.segments.length>n);for(let s of o){let i=s.sections[0];if(!s.complete&&n>i.length||r.every((c,u)=>{let l=s.segments[u];return!!(l.dynamic&&l.patternRe.test(c)||!l.dynamic&&l.pattern===c)}))return!0}return!1}};Yp.default=Hp});var ZC=w(Kp=>{"use strict";Object.defineProperty(Kp,"__esModule",{value:!0});var el=$r(),nZ=WC(),Vp=class{constructor(t,r){this._settings=t,this._micromatchOptions=r}getFilter(t,r,n){let o=this._getMatcher(r),s=this._getNegativePatternsRe(n);return i=>this._filter(t,i,o,s)}_getMatcher(t){return new nZ.default(t,this._settings,this._micromatchOptions)}_getNegativePatternsRe(t){let r=t.filter(el.pattern.isAffectDepthOfReadingPattern);return el.pattern.convertPatternsToRe(r,this._micromatchOptions)}_filter(t,r,n,o){if(this._isSkippedByDeep(t,r.path)||this._isSkippedSymbolicLink(r))return!1;let s=el.path.removeLeadingDotSegment(r.path);return this._isSkippedByPositivePatterns(s,n)?!1:this._isSkippedByNegativePatterns(s,o)}_isSkippedByDeep(t,r){return this._settings.deep===1/0?!1:this._getEntryLevel(t,r)>=this._settings.deep}_getEntryLevel(t,r){let n=r.split("/").length;if(t==="")return n;let o=t.split("/").length;return n-o}_isSkippedSymbolicLink(t){return!this._settings.followSymbolicLinks&&t.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(t,r){return!this._settings.baseNameMatch&&!r.match(t)}_isSkippedByNegativePatterns(t,r){return!el.pattern.matchAny(t,r)}};Kp.default=Vp});var HC=w(Jp=>{"use strict";Object.defineProperty(Jp,"__esModule",{value:!0});var an=$r(),Gp=class{constructor(t,r){this._settings=t,this._micromatchOptions=r,this.index=new Map}getFilter(t,r){let[n,o]=an.pattern.partitionAbsoluteAndRelative(r),s={positive:{all:an.pattern.convertPatternsToRe(t,this._micromatchOptions)},negative:{absolute:an.pattern.convertPatternsToRe(n,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:an.pattern.convertPatternsToRe(o,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return i=>this._filter(i,s)}_filter(t,r){let n=an.path.removeLeadingDotSegment(t.path);if(this._settings.unique&&this._isDuplicateEntry(n)||this._onlyFileFilter(t)||this._onlyDirectoryFilter(t))return!1;let o=this._isMatchToPatternsSet(n,r,t.dirent.isDirectory());return this._settings.unique&&o&&this._createIndexRecord(n),o}_isDuplicateEntry(t){return this.index.has(t)}_createIndexRecord(t){this.index.set(t,void 0)}_onlyFileFilter(t){return this._settings.onlyFiles&&!t.dirent.isFile()}_onlyDirectoryFilter(t){return this._settings.onlyDirectories&&!t.dirent.isDirectory()}_isMatchToPatternsSet(t,r,n){return!(!this._isMatchToPatterns(t,r.positive.all,n)||this._isMatchToPatterns(t,r.negative.relative,n)||this._isMatchToAbsoluteNegative(t,r.negative.absolute,n))}_isMatchToAbsoluteNegative(t,r,n){if(r.length===0)return!1;let o=an.path.makeAbsolute(this._settings.cwd,t);return this._isMatchToPatterns(o,r,n)}_isMatchToPatterns(t,r,n){if(r.length===0)return!1;let o=an.pattern.matchAny(t,r);return!o&&n?an.pattern.matchAny(t+"/",r):o}};Jp.default=Gp});var YC=w(Qp=>{"use strict";Object.defineProperty(Qp,"__esModule",{value:!0});var oZ=$r(),Xp=class{constructor(t){this._settings=t}getFilter(){return t=>this._isNonFatalError(t)}_isNonFatalError(t){return oZ.errno.isEnoentCodeError(t)||this._settings.suppressErrors}};Qp.default=Xp});var KC=w(t0=>{"use strict";Object.defineProperty(t0,"__esModule",{value:!0});var VC=$r(),e0=class{constructor(t){this._settings=t}getTransformer(){return t=>this._transform(t)}_transform(t){let r=t.path;return this._settings.absolute&&(r=VC.path.makeAbsolute(this._settings.cwd,r),r=VC.path.unixify(r)),this._settings.markDirectories&&t.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},t),{path:r}):r}};t0.default=e0});var tl=w(n0=>{"use strict";Object.defineProperty(n0,"__esModule",{value:!0});var sZ=te("path"),iZ=ZC(),aZ=HC(),cZ=YC(),uZ=KC(),r0=class{constructor(t){this._settings=t,this.errorFilter=new cZ.default(this._settings),this.entryFilter=new aZ.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new iZ.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new uZ.default(this._settings)}_getRootDirectory(t){return sZ.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let r=t.base==="."?"":t.base;return{basePath:r,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(r,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};n0.default=r0});var GC=w(s0=>{"use strict";Object.defineProperty(s0,"__esModule",{value:!0});var lZ=BC(),dZ=tl(),o0=class extends dZ.default{constructor(){super(...arguments),this._reader=new lZ.default(this._settings)}async read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return(await this.api(r,t,n)).map(s=>n.transform(s))}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};s0.default=o0});var JC=w(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});var fZ=te("stream"),mZ=jp(),hZ=tl(),i0=class extends hZ.default{constructor(){super(...arguments),this._reader=new mZ.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t),o=this.api(r,t,n),s=new fZ.Readable({objectMode:!0,read:()=>{}});return o.once("error",i=>s.emit("error",i)).on("data",i=>s.emit("data",n.transform(i))).once("end",()=>s.emit("end")),s.once("close",()=>o.destroy()),s}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};a0.default=i0});var XC=w(u0=>{"use strict";Object.defineProperty(u0,"__esModule",{value:!0});var pZ=On(),yZ=Xu(),gZ=Qu(),c0=class extends gZ.default{constructor(){super(...arguments),this._walkSync=yZ.walkSync,this._statSync=pZ.statSync}dynamic(t,r){return this._walkSync(t,r)}static(t,r){let n=[];for(let o of t){let s=this._getFullEntryPath(o),i=this._getEntry(s,o,r);i===null||!r.entryFilter(i)||n.push(i)}return n}_getEntry(t,r,n){try{let o=this._getStat(t);return this._makeEntry(o,r)}catch(o){if(n.errorFilter(o))return null;throw o}}_getStat(t){return this._statSync(t,this._fsStatSettings)}};u0.default=c0});var QC=w(d0=>{"use strict";Object.defineProperty(d0,"__esModule",{value:!0});var bZ=XC(),wZ=tl(),l0=class extends wZ.default{constructor(){super(...arguments),this._reader=new bZ.default(this._settings)}read(t){let r=this._getRootDirectory(t),n=this._getReaderOptions(t);return this.api(r,t,n).map(n.transform)}api(t,r,n){return r.dynamic?this._reader.dynamic(t,n):this._reader.static(r.patterns,n)}};d0.default=l0});var eR=w(Wo=>{"use strict";Object.defineProperty(Wo,"__esModule",{value:!0});Wo.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var Uo=te("fs"),xZ=te("os"),vZ=Math.max(xZ.cpus().length,1);Wo.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:Uo.lstat,lstatSync:Uo.lstatSync,stat:Uo.stat,statSync:Uo.statSync,readdir:Uo.readdir,readdirSync:Uo.readdirSync};var f0=class{constructor(t={}){this._options=t,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,vZ),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(t,r){return t===void 0?r:t}_getFileSystemMethods(t={}){return Object.assign(Object.assign({},Wo.DEFAULT_FILE_SYSTEM_ADAPTER),t)}};Wo.default=f0});var nR=w((Rle,rR)=>{"use strict";var tR=rC(),_Z=GC(),$Z=JC(),kZ=QC(),m0=eR(),xt=$r();async function h0(e,t){Rt(e);let r=p0(e,_Z.default,t),n=await Promise.all(r);return xt.array.flatten(n)}(function(e){e.glob=e,e.globSync=t,e.globStream=r,e.async=e;function t(u,l){Rt(u);let d=p0(u,kZ.default,l);return xt.array.flatten(d)}e.sync=t;function r(u,l){Rt(u);let d=p0(u,$Z.default,l);return xt.stream.merge(d)}e.stream=r;function n(u,l){Rt(u);let d=[].concat(u),f=new m0.default(l);return tR.generate(d,f)}e.generateTasks=n;function o(u,l){Rt(u);let d=new m0.default(l);return xt.pattern.isDynamicPattern(u,d)}e.isDynamicPattern=o;function s(u){return Rt(u),xt.path.escape(u)}e.escapePath=s;function i(u){return Rt(u),xt.path.convertPathToPattern(u)}e.convertPathToPattern=i;let a;(function(u){function l(f){return Rt(f),xt.path.escapePosixPath(f)}u.escapePath=l;function d(f){return Rt(f),xt.path.convertPosixPathToPattern(f)}u.convertPathToPattern=d})(a=e.posix||(e.posix={}));let c;(function(u){function l(f){return Rt(f),xt.path.escapeWindowsPath(f)}u.escapePath=l;function d(f){return Rt(f),xt.path.convertWindowsPathToPattern(f)}u.convertPathToPattern=d})(c=e.win32||(e.win32={}))})(h0||(h0={}));function p0(e,t,r){let n=[].concat(e),o=new m0.default(r),s=tR.generate(n,o),i=new t(o);return s.map(i.read,i)}function Rt(e){if(![].concat(e).every(n=>xt.string.isString(n)&&!xt.string.isEmpty(n)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}rR.exports=h0});import{appendFileSync as bH,readFileSync as wH}from"node:fs";import{resolve as T0}from"node:path";import*as C0 from"os";function Tr(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function R0(e,t,r){let n=new cl(e,t,r);process.stdout.write(n.toString()+C0.EOL)}var E0="::",cl=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=n}toString(){let t=E0+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:t+=",",t+=`${n}=${HR(o)}`)}}return t+=`${E0}${ZR(this.message)}`,t}};function ZR(e){return Tr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function HR(e){return Tr(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as P0 from"crypto";import*as qi from"fs";import*as Ni from"os";function N0(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!qi.existsSync(r))throw new Error(`Missing file at path: ${r}`);qi.appendFileSync(r,`${Tr(t)}${Ni.EOL}`,{encoding:"utf8"})}function q0(e,t){let r=`ghadelimiter_${P0.randomUUID()}`,n=Tr(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Ni.EOL}${n}${Ni.EOL}${r}`}import*as F0 from"os";import{EOL as YR}from"os";import{constants as O0,promises as VR}from"fs";var ul=function(e,t,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(function(s,i){function a(l){try{u(n.next(l))}catch(d){i(d)}}function c(l){try{u(n.throw(l))}catch(d){i(d)}}function u(l){l.done?s(l.value):o(l.value).then(a,c)}u((n=n.apply(e,t||[])).next())})},{access:KR,appendFile:GR,writeFile:JR}=VR,I0="GITHUB_STEP_SUMMARY";var ll=class{constructor(){this._buffer=""}filePath(){return ul(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[I0];if(!t)throw new Error(`Unable to find environment variable for $${I0}. Check if your runtime environment supports job summaries.`);try{yield KR(t,O0.R_OK|O0.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let o=Object.entries(n).map(([s,i])=>` ${s}="${i}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return ul(this,void 0,void 0,function*(){let r=!!t?.overwrite,n=yield this.filePath();return yield(r?JR:GR)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ul(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(YR)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),o=this.wrap("pre",this.wrap("code",t),n);return this.addRaw(o).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),s=this.wrap(n,o);return this.addRaw(s).addEOL()}addTable(t){let r=t.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:c,colspan:u,rowspan:l}=i,d=a?"th":"td",f=Object.assign(Object.assign({},u&&{colspan:u}),l&&{rowspan:l});return this.wrap(d,c,f)}).join("");return this.wrap("tr",s)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:o,height:s}=n||{},i=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:t,alt:r},i));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",s=this.wrap(o,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),o=this.wrap("blockquote",t,n);return this.addRaw(o).addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},XR=new ll;var dl=XR;import D0 from"os";import*as Oi from"fs";var{chmod:QR,copyFile:eP,lstat:tP,mkdir:rP,open:KH,readdir:nP,rename:oP,rm:sP,rmdir:GH,stat:iP,symlink:aP,unlink:cP}=Oi.promises,uP=process.platform==="win32";var JH=Oi.constants.O_RDONLY;var rY=process.platform==="win32";var aY=D0.platform(),cY=D0.arch();var L0;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(L0||(L0={}));function z0(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function j0(e,t){if(process.env.GITHUB_OUTPUT||"")return N0("OUTPUT",q0(e,t));process.stdout.write(F0.EOL),R0("set-output",{name:e},Tr(t))}var Ko=["exact","typographic","elided","bracketed","altered","misattributed","absent","unchecked"],vt=["exact","typographic","elided","bracketed"];var Mn=["contradicted","disputed","undecided","scoped","single","unanimous"];function It(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function me(e,t,r=`${t}s`){return`${It(e)} ${e===1?t:r}`}function Ar({quotes:e,sources:t,claims:r,newsrooms:n}){if(e.total===0)return"no quote was checked: there are no claims with evidence";let o=vt.reduce((c,u)=>c+e[u],0),s=`${me(r,"claim")}, ${me(e.total,"quote")} from ${me(t,"source")} by ${me(n,"newsroom")}`;if(o===e.total)return`${s}: all verbatim`;let a=Ko.filter(c=>!vt.includes(c)).filter(c=>e[c]>0).map(c=>`${It(e[c])} ${c}`);return`${s}: ${It(o)} verbatim, ${a.join(", ")}`}function B0({facts:e}){if(e.total===0)return"";let t=Mn.filter(r=>e[r]>0).map(r=>`${It(e[r])} ${r}`);return`${me(e.total,"fact")}: ${t.join(", ")}`}function Er({counts:{findings:e},conclusion:t}){let r=["error","warning","note"].filter(i=>e[i]>0).map(i=>me(e[i],i)),n=r.length===0?"no findings":r.join(", "),o=e.error+e.warning>0&&t!=="findings"?", none of which fails the check":"",s=e.accepted===0?"":`; ${It(e.accepted)} accepted`;return`${n}${o}${s}`}function Mt({base:e,findings:t,fixed:r=[]}){if(!e)return;if("missing"in e)return`everything was checked and counts: ${e.missing}`;let n=t.filter(({status:s})=>s==="open"),o=s=>It(n.filter(i=>i.since===s).length);return`since ${e.ref}: ${o("new")} new, ${It(r.length)} fixed, ${o("still")} still there`}function U0({counts:e}){return Ko.filter(t=>e.quotes[t]>0).map(t=>`${It(e.quotes[t])} ${t}`).join(", ")}var yP=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}]","gu");function ft(e){return e.replace(yP,t=>`<U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}>`)}function he(e){return ft(e.replace(/[\t\r\n\u2028\u2029]+/g," "))}function Se(e,t=600){if(e.length<=t)return e;let n=e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"").replace(/\s+\S{0,30}$/,"");return`${n} \u2026 (${e.length-n.length} more characters)`}var Ii="[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}]*",W0=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/,gP=new RegExp(`^((?:\\s|${Ii.slice(0,-1)})*:)(${Ii}:)`,"u"),bP=new RegExp(`(#${Ii}#${Ii})\\[`,"gu");function Di(e){return e.split(W0).map(t=>fl(t.replace(gP,"$1 $2"))).join(`
`)}function fl(e){return e.replace(bP,"$1 [")}function Go({name:e,properties:t,message:r}){let n=Object.entries(t).map(([s,i])=>[s,String(i)]).filter(([,s])=>s!==""&&fl(s)===s).map(([s,i])=>`${s}=${wP(i)}`);return`::${n.length===0?e:`${e} ${n.join(",")}`}::${Mi(fl(r.split(W0).join(`
`)))}`}function Z0(e,t){if(Mi(e).length<=t)return e;let r=0,n="";for(let o of e){if(r+=Mi(o).length,r>=t)break;n+=o}return`${n}\u2026`}function Mi(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function wP(e){return Mi(e).replace(/:/g,"%3A").replace(/,/g,"%2C")}var H0=10,Y0=4096,V0=300,xP=20,K0={error:"error",warning:"warning",note:"notice"};function G0(e,t=""){let r=[Ar(e.counts),Er(e),Mt(e)];return[...ml(e,t).map(Go),...r.flatMap(o=>o===void 0?[]:[Di(he(o))])].map(o=>`${o}
`).join("")}function ml(e,t){return["error","warning","note"].flatMap(r=>{let n=vP(e,r),o=r==="error"&&e.conclusion!=="clean"?H0-1:H0,s=n.length>o?n.slice(0,o-1):n,i=n.slice(s.length);return[...s.map(a=>_P(a,t)),...i.length===0?[]:[TP(i,r,t)]]})}function vP({findings:e,rules:t},r){let n=new Map(t.map(({id:s},i)=>[s,i])),o=({rule:s,since:i})=>(i==="still"?t.length:0)+(n.get(s)??0);return e.filter(s=>s.status==="open"&&s.severity===r).sort((s,i)=>o(s)-o(i))}function _P(e,t){let{primary:r}=e,n=r.line===r.endLine,o={file:`${t}${r.file}`,line:r.line,endLine:r.endLine,...n&&{col:r.column,endColumn:r.endColumn},title:`${e.rule}${e.since==="still"?" (not new)":""}`};return J0({name:K0[e.severity],properties:o,message:$P(e)})}function J0({name:e,properties:t,message:r}){let n=Go({name:e,properties:t,message:""}).length;return{name:e,properties:t,message:Z0(r,Math.max(Y0-1-n,Y0/4))}}function $P({message:e,related:t,notes:r,help:n}){return[e,...t.map(kP),...r.map(o=>`note: ${o}`),...n===void 0?[]:[`help: ${n}`]].map(he).join(`
`)}function kP({file:e,line:t,text:r,label:n}){let o=r.trim()===""?"":`: \u201C${SP(he(r))}\u201D`;return`${n??"see"}${o} (${e}:${t})`}function SP(e){let t=[...e];return t.length<=V0?e:`${t.slice(0,V0).join("")}\u2026`}function TP(e,t,r){let n=new Map;for(let{primary:f}of e)n.set(f.file,(n.get(f.file)??0)+1);let o=[...n].sort(([,f],[,m])=>m-f).slice(0,xP),s=o.map(([f,m])=>`${m} in ${r}${f}`),i=n.size-o.length,a=e.filter(({since:f})=>f==="new").length,c=a===0?"":a===e.length?", all of them new":`, ${a} of them new`,l=[`${me(e.length,`more ${t}`)}${c}: they are in the log and in the report`,...s,...i===0?[]:[`others in ${me(i,"more file")}`]],d={title:"crossquote"};return J0({name:K0[t],properties:d,message:l.map(he).join(`
`)})}var X0="\0",Q0=/@|#(?=\w)|:(?=\/\/|[\w+-]+:)|GH-(?=\d)|www(?=\.)/gi;function ae(e){return he(e).trim().replace(Q0,`$&${X0}`).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\$/g,"&dollar;").replace(/[\\`*_{}[\]|~#]/g,"\\$&").replace(/^[-+=]/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2").replaceAll(X0,"&ZeroWidthSpace;")}function mt(e){return/^[\p{L}\p{N}._/:… -]+$/u.test(e)&&e.search(Q0)<0?`\`${e}\``:`<code>${ae(e)}</code>`}function Cr(e){return e.split(/`([^`]+)`/).map((t,r)=>r%2===1?mt(t):AP(t)).join("").trim()}function AP(e){return[/^\s/.test(e)?" ":"",ae(e),/\S\s+$/.test(e)?" ":""].join("")}function Rr(e){return{head:`<details>
<summary>${e}</summary>`,foot:"</details>"}}var EP=new TextEncoder;function Li(e){return EP.encode(e).length}function ty(e,t,r){let n=r-Li(e)-1,o=[];for(let i of t.filter(({entries:a})=>a.length>0)){let a=Li(ey(i,[],i.entries.length))+2;if(a>n)break;n-=a,o.push(i)}let s=o.map(i=>{let{kept:a,cost:c}=CP(i,n*i.share);return n-=c,ey(i,a,i.entries.length-a.length)});return`${[e,...s].join(`

`)}
`}function ey({noun:e,head:t,lead:r,between:n,foot:o},s,i){let a=s.length===0?"":`${r===void 0?"":`${r}
`}${s.join(n)}`,c=i===0?"":`\u2026 and ${me(i,`${s.length===0?"":"more "}${e}`)}, for which there is no room.`;return[t,a,c,o].filter(u=>u!=="").join(`

`)}function CP(e,t){let r=[],n=e.lead===void 0?2:Li(e.lead)+3;for(let o of e.entries){let s=Li(o)+e.between.length;n+s>t||(r.push(o),n+=s)}return r.length===0?{kept:r,cost:0}:{kept:r,cost:n}}var hl=20;function ry({facts:e}){let t=({agreement:r})=>Mn.indexOf(r);return{noun:"fact",...Rr(`Who says what: ${me(e.length,"fact")}`),lead:`| Fact | Agreement | Who says what | What decides |
| --- | --- | --- | --- |`,entries:[...e].sort((r,n)=>t(r)-t(n)).map(RP),between:`
`,share:.75}}function RP({fact:e,agreement:t,values:r,comparisons:n}){let o=Fi(r.map(PP),"value"),s=Fi([...new Set(n.filter(({verdict:i})=>i!=="agrees").map(qP))],"reason");return`| ${mt(e)} | ${t} | ${o} | ${s} |`}function PP({value:e,means:t,readings:r}){let n=t===void 0?"":` (${ae(t)})`,o=[...new Set(r.map(NP))];return`**${ae(Se(e))}**${n}: ${Fi(o,"reading","; ")}`}function NP({outlet:e,origin:t,saidBy:r,stance:n,scope:o}){let s=Object.entries(o).map(([i,a])=>`, ${ae(i)} ${ae(a)}`);return[ae(e),t===e?"":` (written by ${ae(t)})`,r===void 0?"":`, quoting ${ae(r)}`,n==="hedges"?", with a hedge":"",...s].join("")}function qP({verdict:e,because:t}){return`${e}: ${Cr(Se(t))}`}function Fi(e,t,r="<br>"){let n=e.length>hl?[`and ${me(e.length-hl,`more ${t}`)}`]:[];return[...e.slice(0,hl),...n].join(r)}function ny({claims:e}){let t=e.flatMap(r=>r.evidence.filter(n=>!vt.includes(n.class)).map(n=>OP(r,n)));return{noun:"quote",...Rr(`Quotes that are not verbatim: ${t.length}`),entries:t,between:`
`,share:.75}}function OP(e,t){let r=(t.diff??[]).map(IP).join("");return`- ${mt(e.id)}: ${oy(t)}${r===""?"":`<br>from quote to source: ${r}`}`}function IP({kind:e,text:t}){let[,r="",n="",o=""]=/^(\s*)(.*?)(\s*)$/s.exec(t)??[],s=ae(Se(n)),i=e==="same"||s===""?s:e==="quote"?`<del>${s}</del>`:`<ins>${s}</ins>`;return`${r===""?"":" "}${i}${o===""?"":" "}`}function oy({quote:e,source:t,places:r,omitted:n=[],...o}){let s=[...new Set(r.map(({line:u})=>u))],i=s.length===0?"":`, line ${Fi(s.map(String),"line",", ")}`,a=n.map(u=>`; left out: \u201C${ae(Se(u))}\u201D`).join("");return`${`\u201C${ae(Se(e.trim()))}\u201D`}, ${t===""?"no source":mt(t)}${i}: ${o.class}${a}`}function sy({accepted:e,findings:t}){let r=e.map(({finding:n,rule:o,reason:s,by:i,until:a,state:c})=>{let u=t.find(d=>d.fingerprint===n&&(o===null||d.rule===o));return`| ${[`${mt(n)}${o===null?"":`, ${mt(o)}`}`,u?Cr(Se(u.message)):"",ae(Se(s)),ae(i??""),ae(a??""),c].join(" | ")} |`});return{noun:"accepted finding",...Rr(`Accepted: ${r.length}`),lead:`| Finding | What | Reason | By | Until | State |
| --- | --- | --- | --- | --- | --- |`,entries:r,between:`
`,share:.75}}function iy({sources:e}){let t=e.map(r=>{let{id:n,outlet:o,origin:s,quotes:i}=r,a=[o,s].map(ae).join(" | ");return`| ${mt(n)} | ${a} | ${MP(r)} | ${i} |`});return{noun:"source",...Rr(`Sources: ${t.length}`),lead:`| Source | Outlet | Written by | Published | Quotes |
| --- | --- | --- | --- | --- |`,entries:t,between:`
`,share:.75}}function MP({published:e,bounds:t,supersededBy:r}){let n=t?`not given; by its words ${t.earliest} to ${t.latest}`:"not given",o=r===void 0?"":`; superseded by ${mt(r)}`;return`${e===null?n:ae(e)}${o}`}function ay(e){let{total:t}=e.counts.quotes;return{noun:"claim",...Rr(`Every claim and its quotes: ${me(e.claims.length,"claim")}, ${me(t,"quote")} (${U0(e)})`),entries:e.claims.map(DP),between:`

`,share:1}}function DP({id:e,claim:t,evidence:r}){let n=t===""?"":`: ${ae(Se(t))}`;return[`${mt(e)}${n}`,r.map(o=>`- ${oy(o)}`).join(`
`)].join(`

`)}var zi=["error","warning","note"],cy=["off","note","warning","error"],un={claims:["claims/**/*.{yaml,yml}"],sources:["sources/**/*.{txt,md}"],rules:new Map};function uy(e,{failing:t}){return e.status==="open"&&t.includes(e.severity)&&e.since!=="still"}function Dn(e){let t=r=>+(r.status==="accepted")*100+ +(r.since==="still")*10+zi.indexOf(r.severity);return[...e].sort((r,n)=>t(r)-t(n))}var LP=9e5,Ln=12;function ji(e,t=LP){let r=Dn(e.findings).filter(({status:n})=>n==="open");return ty(zP(e),[...jP(r,e),UP(r),ry(e),ny(e),sy(e),iy(e),ay(e)],t)}var FP={clean:"Nothing stands in the way.",findings:"There are findings to decide on.","nothing-checked":"Nothing was checked."};function zP(e){let r=[Ar(e.counts),B0(e.counts),Er(e)].filter(o=>o!=="").map(ly),n=Mt(e);return[`# Consistency report

**${FP[e.conclusion]}** ${r.join(" ")}`,...n===void 0?[]:[`**${Cr(ly(n))}**`]].join(`

`)}function ly(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function jP(e,{fixed:t}){let r=e.filter(({severity:n})=>n!=="note");return t===void 0?[pl("To decide",r)]:[pl("New",r.filter(({since:n})=>n==="new")),BP(t),pl("There before",r.filter(({since:n})=>n==="still"))]}function pl(e,t){let r=t.map(n=>`| ${n.severity} | ${HP(n)} | ${yl(n)} | ${YP(n.primary)} |`);return{noun:"finding",head:`## ${e}: ${r.length}`,lead:`| Severity | Fact or claim | What | Where |
| --- | --- | --- | --- |`,entries:r,between:`
`,foot:"",share:.5}}function BP(e){let t=e.map(r=>`- ${yl(r)} (\`${r.rule}\`)`);return{noun:"finding",head:`## Fixed: ${t.length}`,entries:t,between:`
`,foot:"",share:.5}}function UP(e){let t=e.map(WP);return{noun:"finding",...Rr(`Findings in full: ${t.length}`),entries:t,between:`

`,share:.75}}function WP(e){let{severity:t,rule:r,primary:n,related:o,notes:s,help:i}=e,a=[n,...o],c=[...a.slice(0,Ln).map(ZP),...a.length>Ln?[`- and ${a.length-Ln} more places`]:[],...s.slice(0,Ln).map(u=>`- Note: ${Cr(Se(u))}`),...s.length>Ln?[`- and ${s.length-Ln} more notes`]:[],...i===void 0?[]:[`- **What to do:** ${Cr(Se(i))}`],`- Rule \`${r}\`, finding \`${e.fingerprint}\``];return`#### ${t}: ${yl(e)}

${c.join(`
`)}`}function ZP(e){let t=e.text.trim()===""?"":`: \u201C${ae(Se(e.text))}\u201D`,r=e.label===void 0?"":` (${ae(Se(e.label))})`;return`- ${ae(e.file)}, line ${e.line}${r}${t}`}function yl({message:e}){return Cr(Se(e))}function HP({fact:e,claim:t,source:r}){let n=e??t??r;return n===void 0?"":mt(n)}function YP({file:e,line:t}){return`${ae(e)}:${t}`}var Vi=Vo(my(),1);var bl=String.raw`(?:\u001B\u005C|\u009C)`,hy=String.raw`\u0018\u001A\u001B\u0080-\u009F`,JP=String.raw`(?:\u001B\]|\u009D)[^\u0007${hy}]*(?:\u0007|${bl})`,XP=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${hy}]*${bl}`,QP=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${bl})?`,eN=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,tN=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,rN=`${QP}|${JP}|${XP}|${eN}|${tN}`;function wl({onlyFirst:e=!1}={}){return new RegExp(rN,e?void 0:"g")}var nN=wl();function xl(e){if(typeof e!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);return!e.includes("\x1B")&&!e.includes("\x9B")?e:e.replace(nN,"")}var py=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],yy=12288,gy=65510,by=[12288,12288,65281,65376,65504,65510];var wy=4352,xy=262141,vl=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Wi=(e,t)=>{let r=0,n=Math.floor(e.length/2)-1;for(;r<=n;){let o=Math.floor((r+n)/2),s=o*2;if(t<e[s])n=o-1;else if(t>e[s+1])r=o+1;else return!0}return!1};var vy=19968,[iN,aN]=cN(vl);function cN(e){let t=e[0],r=e[1];for(let n=0;n<e.length;n+=2){let o=e[n],s=e[n+1];if(vy>=o&&vy<=s)return[o,s];s-o>r-t&&(t=o,r=s)}return[t,r]}var _y=e=>e<161||e>1114109?!1:Wi(py,e),$y=e=>e<yy||e>gy?!1:Wi(by,e);var ky=e=>e>=iN&&e<=aN?!0:e<wy||e>xy?!1:Wi(vl,e);function uN(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}function Jo(e,{ambiguousAsWide:t=!1}={}){return uN(e),$y(e)||ky(e)||t&&_y(e)?2:1}var lN=new Intl.Segmenter,Sy=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),dN=new RegExp("\\p{Spacing_Mark}","v"),fN=new RegExp("^\\p{RGI_Emoji}$","v"),mN=/^[\d#*]\u20E3$/,hN=new RegExp("\\p{Extended_Pictographic}","gu");function pN(e){if(e.length>50)return!1;if(mN.test(e))return!0;if(e.includes("\u200D")){let t=e.match(hN);return t!==null&&t.length>=2}return!1}function yN(e){let t=e.search(Sy);return t===-1?void 0:e.slice(t)}function Ty(e){return e>=4352&&e<=4447||e>=43360&&e<=43388}function Ay(e){return e>=4448&&e<=4519||e>=55216&&e<=55238}function Ey(e){return e>=4520&&e<=4607||e>=55243&&e<=55291}function gN(e){return Ty(e)||Ay(e)||Ey(e)}function bN(e,t){let r=[];for(let o of e)Sy.test(o)&&r.push(o.codePointAt(0));if(r.length===0)return;let n=0;for(let o=0;o<r.length;o++){let s=r[o];if(!gN(s)){if(n===0)return;for(let i=o;i<r.length;i++)n+=Jo(r[i],t);return n}if(Ty(s)&&Ay(r[o+1])){n+=2,o+=Ey(r[o+2])?2:1;continue}n+=Jo(s,t)}return n}function wN(e,t){let r=0,n=!0;for(let o of e){if(n){n=!1;continue}(dN.test(o)||o>="\uFF00"&&o<="\uFFEF")&&(r+=Jo(o.codePointAt(0),t))}return r}function er(e,t={}){if(typeof e!="string"||e.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=t,o=e;if(!n&&(o.includes("\x1B")||o.includes("\x9B"))&&(o=xl(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let s=0,i={ambiguousAsWide:!r};for(let{segment:a}of lN.segment(o)){let c=yN(a);if(c===void 0)continue;if(fN.test(a)||pN(a)){s+=2;continue}let u=bN(c,i);if(u!==void 0){s+=u;continue}let l=c.codePointAt(0);s+=Jo(l,i),s+=wN(c,i)}return s}var Cy=(e=0)=>t=>`\x1B[${t+e}m`,Ry=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,Py=(e=0)=>(t,r,n)=>`\x1B[${38+e};2;${t};${r};${n}m`,ce={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},$V=Object.keys(ce.modifier),xN=Object.keys(ce.color),vN=Object.keys(ce.bgColor),kV=[...xN,...vN];function _N(){let e=new Map;for(let[t,r]of Object.entries(ce)){for(let[n,o]of Object.entries(r))ce[n]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},r[n]=ce[n],e.set(o[0],o[1]);Object.defineProperty(ce,t,{value:r,enumerable:!1})}return Object.defineProperty(ce,"codes",{value:e,enumerable:!1}),ce.color.close="\x1B[39m",ce.bgColor.close="\x1B[49m",ce.color.ansi=Cy(),ce.color.ansi256=Ry(),ce.color.ansi16m=Py(),ce.bgColor.ansi=Cy(10),ce.bgColor.ansi256=Ry(10),ce.bgColor.ansi16m=Py(10),Object.defineProperties(ce,{rgbToAnsi256:{value(t,r,n){return t===r&&r===n?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(r/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(t){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!r)return[0,0,0];let[n]=r;n.length===3&&(n=[...n].map(s=>s+s).join(""));let o=Number.parseInt(n,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:t=>ce.rgbToAnsi256(...ce.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let r,n,o;if(t>=232)r=((t-232)*10+8)/255,n=r,o=r;else{t-=16;let a=t%36;r=Math.floor(t/36)/5,n=Math.floor(a/6)/5,o=a%6/5}let s=Math.max(r,n,o)*2;if(s===0)return 30;let i=30+(Math.round(o)<<2|Math.round(n)<<1|Math.round(r));return s===2&&(i+=60),i},enumerable:!1},rgbToAnsi:{value:(t,r,n)=>ce.ansi256ToAnsi(ce.rgbToAnsi256(t,r,n)),enumerable:!1},hexToAnsi:{value:t=>ce.ansi256ToAnsi(ce.hexToAnsi256(t)),enumerable:!1}}),ce}var $N=_N(),_l=$N;var Fn="\x1B",Ly="\x07",Fy="\x9B",zy="[",jy="]",By="m",Hi=0,Uy=39,Wy=49,Zy=59,kl=38,Sl=48,Tl=58,Hy=2,Yy=5,kN=`${jy}8;`,Vy=new Set([Fn,Fy]),Ky=[...Vy].join(""),SN=`(?:${Fn}\\${zy}|${Fy})`,TN="[0-?]*[ -/]*[@-~]",AN=`(?<sgr>[0-9;:]*)${By}`,Gy=`(?:${Ly}|${Fn}\\\\)`,Jy=String.raw`[^\u0000-\u001F\u007F-\u009F]*`,EN=String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${Jy})${Gy}`,CN=`${Jy}${Gy}`,Ny=new RegExp(`${SN}(?:${AN}|${TN})|${Fn}\\${jy}(?:${EN}|${CN})`,"y"),Xy=new Set(_l.codes.values());Xy.delete(Hi);var RN=new Intl.Segmenter,Xo=e=>er(e,{countAnsiEscapeCodes:!0}),qy=8,Oy=new RegExp(`[${Ky}]`,"g"),Iy=new RegExp(`[\\n${Ky}]`,"g"),PN=/^[ -~]*$/,Qy=e=>`${Fn}${zy}${e}${By}`,My=(e,t="")=>`${Fn}${kN}${t};${e}${Ly}`,Al=(e,t)=>{if(Vy.has(e[t]))return Ny.lastIndex=t,Ny.exec(e)??void 0},zn=(e,t,r=()=>{})=>{let n=0,o=0;for(;o<e.length;){Oy.lastIndex=o;let s=Oy.exec(e);if(!s)break;let i=Al(e,s.index);if(!i){o=s.index+1;continue}s.index>n&&t(e.slice(n,s.index)),r(i[0]),o=s.index+i[0].length,n=o}n<e.length&&t(e.slice(n))},eg=e=>{let t="";return zn(e,r=>{t+=r}),Xo(t)},NN=e=>{let t=[];return zn(e,r=>{if(PN.test(r)){for(let n of r)t.push({value:n,width:1});return}for(let{segment:n}of RN.segment(r))t.push({value:n,width:Xo(n)})},r=>{t.push({value:r,width:0})}),t},qN=e=>{let t={value:"",plainText:""},r=[t];zn(e,n=>{let o=n.split(" ");t.value+=o[0],t.plainText+=o[0];for(let s=1;s<o.length;s++)t={value:o[s],plainText:o[s]},r.push(t)},n=>{t.value+=n});for(let n of r)n.width=Xo(n.plainText);return r},ON=e=>{let t=e.split(":"),r=Number.parseInt(t[0],10),n=Number.parseInt(t[1],10);if(![kl,Sl,Tl].includes(r))return;if(n===Yy&&t.length===3&&/^\d+$/.test(t[2]))return{code:r,open:e,hasArguments:!0};if(n!==Hy)return;let o=t.length===6?t.slice(3):t.slice(2),s=t.length===6?t[2]:void 0;if(o.length===3&&o.every(i=>/^\d+$/.test(i))&&(s===void 0||/^\d*$/.test(s)))return{code:r,open:e,hasArguments:!0}},tg=e=>{let t=e.split(";"),r=[];for(let n=0;n<t.length;n++){let o=t[n];if(o.includes(":")){let i=ON(o);i&&r.push(i);continue}let s=o===""?Hi:Number.parseInt(o,10);if(Number.isFinite(s)){if(s===kl||s===Sl||s===Tl){if(n+1>=t.length)break;let i=Number.parseInt(t[n+1],10),a=Number.parseInt(t[n+2],10);if(i===Yy&&Number.isFinite(a)){r.push({code:s,open:[s,i,a].join(";"),hasArguments:!0}),n+=2;continue}let c=Number.parseInt(t[n+2],10),u=Number.parseInt(t[n+3],10),l=Number.parseInt(t[n+4],10);if(i===Hy&&Number.isFinite(c)&&Number.isFinite(u)&&Number.isFinite(l)){r.push({code:s,open:[s,i,c,u,l].join(";"),hasArguments:!0}),n+=4;continue}break}r.push({code:s,open:String(s),hasArguments:!1})}}return r},Zi=(e,t)=>{let r=e.findIndex(n=>n.family===t);r!==-1&&e.splice(r,1)},Dy=(e,t)=>{Zi(e,t.family),e.push(t)},IN=(e,t)=>{for(let r=e.length-1;r>=0;r--){let n=e[r];n.family.startsWith("modifier-")&&n.close===t&&e.splice(r,1)}},MN=e=>{let{code:t,open:r,hasArguments:n}=e;if(t>=30&&t<=37||t>=90&&t<=97||t===kl&&n)return{family:"foreground",open:r,close:Uy};if(t>=40&&t<=47||t>=100&&t<=107||t===Sl&&n)return{family:"background",open:r,close:Wy};if(t===Tl&&n)return{family:"underlineColor",open:r,close:Zy}},rg=(e,t)=>e===Hi?(t.length=0,!0):e===Uy?(Zi(t,"foreground"),!0):e===Wy?(Zi(t,"background"),!0):e===Zy?(Zi(t,"underlineColor"),!0):Xy.has(e)?(IN(t,e),!0):!1,DN=(e,t)=>{let{code:r}=e;if(rg(r,t))return;let n=MN(e);if(n){Dy(t,n);return}let o=_l.codes.get(r);o!==void 0&&o!==Hi&&Dy(t,{family:`modifier-${r}`,open:e.open,close:o})},LN=(e,t)=>{for(let r of tg(e))DN(r,t)},FN=(e,t)=>{for(let{code:r}of tg(e))rg(r,t)},zN=(e,t,r)=>{let n=t;for(;n<e.length;){let o=Al(e,n);if(!o)break;o.groups.sgr!==void 0&&FN(o.groups.sgr,r),n+=o[0].length}},jN=e=>[...e].reverse().map(t=>Qy(t.close)).join(""),BN=e=>e.map(t=>Qy(t.open)).join(""),$l=(e,t,r,n)=>{let o=NN(t),s=n;for(let i=0;i<o.length;i++){let a=o[i];a.width>0&&s>0&&s+a.width>r&&(e.push(""),s=0),e[e.length-1]+=a.value,s+=a.width,s===r&&i<o.length-1&&(e.push(""),s=0)}return!s&&e.at(-1).length>0&&e.length>1&&(e[e.length-2]+=e.pop()),eg(e.at(-1))},UN=e=>{if(!e.includes(" "))return e;let t=[];zn(e,r=>{t.push({value:r,isEscape:!1})},r=>{t.push({value:r,isEscape:!0})});for(let r=t.length-1;r>=0;r--){let n=t[r];if(n.isEscape)continue;let o=n.value.length;for(;o>0&&n.value[o-1]===" ";)o--;if(n.value=n.value.slice(0,o),Xo(n.value)>0)break}return t.map(r=>r.value).join("")},WN=e=>{if(!e.includes("	"))return e;let t=0,r="",n="";return zn(e,s=>{let i=s.split("	");for(let[a,c]of i.entries())if(r+=c,n+=c,a<i.length-1){t+=Xo(n),n="";let u=qy-t%qy;r+=" ".repeat(u),t+=u}},s=>{r+=s}),r},ZN=e=>{let t="",r,n=[],o=0,s=0;for(;o<e.length;){Iy.lastIndex=o;let i=Iy.exec(e);if(!i)break;if(o=i.index,i[0]!==`
`){let a=Al(e,o);if(!a){o++;continue}let{groups:c}=a;c.sgr!==void 0?LN(c.sgr,n):c.uri!==void 0&&(r=c.uri.length===0?void 0:{parameters:c.parameters,uri:c.uri}),o+=a[0].length;continue}if(t+=e.slice(s,o),o>s&&(r&&(t+=My("")),t+=jN(n)),t+=`
`,o++,s=o,o<e.length&&e[o]!==`
`){let a=[...n];zN(e,o,a),t+=BN(a),r&&(t+=My(r.uri,r.parameters))}}return t+e.slice(s)},HN=(e,t,r={})=>{if(r.trim!==!1&&e.trim()==="")return"";let n=qN(e),o=[""],s=0,i=-1,a=!0;for(let c of n){let u=o.length-1;if(r.trim!==!1&&i!==u){let l=o[u],d=l.trimStart();d.length!==l.length&&(o[u]=d,s=eg(d)),d.length>0&&(i=u)}if(a?a=!1:(s>=t&&(r.wordWrap===!1||r.trim===!1)&&(o.push(""),s=0),(s>0||r.trim===!1)&&(o[o.length-1]+=" ",s++)),r.hard&&r.wordWrap!==!1&&c.width>t){let l=t-s,d=1+Math.floor((c.width-l-1)/t);Math.floor((c.width-1)/t)<d&&(o.push(""),s=0),s=$l(o,c.value,t,s);continue}if(s+c.width>t&&s>0&&c.width>0){if(r.wordWrap===!1&&s<t){s=$l(o,c.value,t,s);continue}o.push(""),s=0}if(s+c.width>t&&r.wordWrap===!1){s=$l(o,c.value,t,s);continue}o[o.length-1]+=c.value,s+=c.width}return r.trim!==!1&&(o=o.map(c=>UN(c))),ZN(o.join(`
`))},YN=e=>{let t="";return zn(e,r=>{t+=r.normalize()},r=>{t+=r}),t};function El(e,t,r){return YN(String(e)).replaceAll(`\r
`,`
`).split(`
`).map(n=>HN(WN(n),t,r)).join(`
`)}var VN=new Intl.Segmenter("en",{granularity:"grapheme"}),Yi=40,ng=6,og=12,Cl=1e3,sg=/^[ -~]*$/;function ig(e,t,r){let n=[],o=e.start-(e.column-1);for(let s=e.line;s<=e.endLine;s++){let i=/^[^\r\n]*/.exec(t.slice(o))?.[0]??"",a=o+i.length;s-e.line<ng-1||s===e.endLine?n.push(...KN(i,o,s,Math.max(e.start,o),Math.min(e.end,a),r)):s-e.line===ng-1&&n.push({line:void 0,text:"\u2026",from:0,to:0}),o=a+(/^(?:\r\n|\n|\r)/.exec(t.slice(a,a+2))?.[0].length??0)}return n}function KN(e,t,r,n,o,s){let[i,a]=GN(e,n-t,o-t,s),c=eq(e.slice(i,a),t+i),u=c.reduce((h,y)=>h+y.width,0),l=i===0&&a===e.length,[d,f]=l&&u<=s?[0,c.length]:tq(c,n,o),m=c.slice(d,f);(i>0||d>0)&&m.unshift({text:"\u2026",width:1,at:-1}),(a<e.length||f<c.length)&&m.push({text:"\u2026",width:1,at:-1});let p=rq(m,s).map((h,y)=>({line:y===0?r:void 0,...JN(h,n,o)}));return XN(QN(p,s))}function GN(e,t,r,n){return e.length<=Cl+n?[0,e.length]:[Math.max(0,t-Cl),Math.min(e.length,r+Cl)]}function JN(e,t,r){let n=0,o,s=0;for(let a of e)a.at>=t&&a.at<r&&/\S/.test(a.text)&&(o??=n,s=n+a.width),n+=a.width;return{text:e.map(a=>a.text).join("").trimEnd(),from:o??0,to:o===void 0?0:s}}function XN(e){return e.length<=og?e:[...e.slice(0,og-2),{line:void 0,text:"\u2026",from:0,to:0},...e.slice(-1)]}function QN(e,t){let r=e.findLastIndex(s=>s.to>s.from),n=e[r];if(!n||r===e.length-1)return e;let o=er(n.text)+2<=t?`${n.text} \u2026`:n.text;return[...e.slice(0,r),{...n,text:o}]}function eq(e,t){return sg.test(e)?Array.from(e,(r,n)=>({text:r,width:1,at:t+n})):Array.from(VN.segment(e),({segment:r,index:n})=>{let o=r==="	"?"  ":ft(r);return{text:o,width:sg.test(o)?o.length:er(o),at:t+n}})}function tq(e,t,r){let n=e.findIndex(c=>c.at>=t);n<0&&(n=e.length);let o=e.findIndex(c=>c.at>=r);o<0&&(o=e.length);let s=c=>/\s/.test(e[c]?.text??" "),i=Math.max(0,n-Yi);for(;i>0&&i<n&&!s(i-1);)i++;let a=Math.min(e.length,o+Yi);for(;a<e.length&&a>o&&!s(a);)a--;return i<Yi/2&&(i=0),e.length-a<Yi/2&&(a=e.length),[i,a]}function rq(e,t){let r=[],n=[],o=0,s=-1;for(let i of e){if(o+i.width>t&&n.length>0){let a=s>=0?n.splice(s+1):[];r.push(n),n=a,o=a.reduce((c,u)=>c+u.width,0),s=-1}n.push(i),o+=i.width,/\s/.test(i.text)&&(s=n.length-1)}return(n.length>0||r.length===0)&&r.push(n),r}var Rl=12,Pl=20;function Ki(e,t){let n=e.findings.filter(({status:s})=>s==="open").map(s=>Nl(s,e,t)),o=(e.fixed??[]).map(s=>nq(s,t));return`${[...n,...o,oq(e,t)].join(`

`)}
`}function nq({rule:e,message:t,primary:r},n){let o=Vi.default.createColors(n.color),s=`${o.bold(o.green(`fixed[${e}]`))}${o.bold(`: ${he(t)}`)}`,i=`${he(r.file)}:${r.line}:${r.column}`;return`${Ol(s,n)}
${o.blue(" -->")} ${i} before`}function oq(e,t){let r=Vi.default.createColors(t.color),{error:n,warning:o}=e.counts.findings,s=n>0?r.red:o>0||e.conclusion!=="clean"?r.yellow:r.green,i=e.conclusion==="nothing-checked"?"; nothing was checked":"",a=Mt(e),c=r.bold(s(`${Er(e)}${i}`));return[Ar(e.counts),c,...a===void 0?[]:[he(a)]].map(u=>Ol(u,t)).join(`
`)}function Nl(e,t,r){let n=[e.primary,...e.related].slice(0,Rl),o=Math.max(...n.map(p=>String(p.endLine).length)),s={...r,colors:Vi.default.createColors(r.color),gutter:o},{colors:i}=s,a=aq(e.severity,i),c=" ".repeat(o),u=i.blue("|"),l=`${a(`${e.severity}[${e.rule}]`)}${i.bold(`: ${he(e.message)}`)}`,d=[Ol(l,r)],f=1+e.related.length-n.length;for(let[p,h]of n.entries()){let[y,g,b]=p===0?["-->","^",a]:[":::","-",i.blue];d.push(`${c}${i.blue(y)} ${he(h.file)}:${h.line}:${h.column}`);let $=iq(h,t.texts.get(h.file)??"",g,b,s);if($.length===0)continue;d.push(`${c} ${u}`,...$),(p<n.length-1||f>0||sq(e))&&d.push(`${c} ${u}`)}f>0&&d.push(jn("note",`${me(f,"more place")} in the reports in files`,s));for(let p of e.notes.slice(0,Rl))d.push(jn("note",p,s));let m=e.notes.length-Rl;return m>0&&d.push(jn("note",`${me(m,"more note")} in the reports in files`,s)),e.help!==void 0&&d.push(jn("help",e.help,s)),e.since==="still"&&d.push(jn("since","it was there before",s)),e.fact!==void 0&&d.push(jn("finding",e.fingerprint,s)),d.join(`
`)}function sq({notes:e,help:t,fact:r}){return e.length>0||t!==void 0||r!==void 0}function iq(e,t,r,n,o){let{colors:s,gutter:i,width:a}=o,c=e.label===void 0?"":he(e.label);if(e.start===e.end&&c==="")return[];let u=s.blue("|"),l=`${" ".repeat(i)} ${u}`,d=Math.max(Pl,a-i-3),f=ig(e,t,d),m=[],p=f.findLastIndex(h=>h.to>h.from);for(let[h,y]of f.entries()){let g=y.line===void 0?"":String(y.line);m.push(`${s.blue(g.padStart(i))} ${u} ${y.text}`.trimEnd());let b=h===(p<0?f.length-1:p);if(y.to<=y.from&&!(b&&c!==""))continue;let $=r.repeat(Math.max(1,y.to-y.from)),C=y.to+1+er(c)<=d,E=n(b&&C?`${$} ${c}`.trimEnd():$);if(m.push(`${l} ${" ".repeat(y.from)}${E}`),b&&!C){let v=Math.max(0,Math.min(y.from,d-er(c)));for(let R of ql(c,d))m.push(`${l} ${" ".repeat(v)}${n(R)}`)}}return m}function jn(e,t,{colors:r,gutter:n,width:o}){let s=" ".repeat(n+3),i=ql(he(t),Math.max(Pl,o-n-3-e.length-2));return`${" ".repeat(n)} ${r.blue("=")} ${r.bold(e)}: `+i.join(`
${s}${" ".repeat(e.length+2)}`)}function ql(e,t){return e.length<=t&&/^[ -~]*$/.test(e)?[e]:El(e,t,{hard:!0}).split(`
`)}function Ol(e,{wrap:t,width:r}){return t===!0?ql(e,Math.max(Pl,r)).join(`
`):e}function aq(e,t){return e==="error"?r=>t.bold(t.red(r)):e==="warning"?r=>t.bold(t.yellow(r)):r=>t.bold(t.cyan(r))}function ag(e,t){return Il(e,t).some(n=>cg(e)[n]>0)?"findings":e.quotes.total-e.quotes.unchecked===0&&!t.allowEmpty?"nothing-checked":"clean"}function Il(e,{failOn:t,maxWarnings:r}){if(t==="never")return[];let n=r!==void 0&&cg(e).warning>r;return t==="warning"||n?["error","warning"]:["error"]}function cg({new:e,findings:t}){return e??t}var ug={clean:0,findings:1,"nothing-checked":3};var lg={root:{type:"folder",default:".",description:"The folder that holds `claims/` and `sources/`, below the workspace."},config:{type:"file",default:"",description:"The configuration, where it is not `crossquote.yaml` in the root."},since:{type:"git revision, or `none`",default:"",description:"What to hold the findings against, so that only new ones fail. Left out, it is worked out: what a pull request is merged into, the commit before a push, the base of a merge group; other events have none. With `none` every finding counts."},"fail-on":{type:"`error`, `warning`, or `never`",default:"error",description:"The severity from which a finding fails the check. Where a base is known, only new findings do."},"max-warnings":{type:"whole number",default:"",description:"Fail on more warnings than this; where a base is known, on more new ones."},formats:{type:"lines of `NAME=FILE`, or `none`",default:`json=report/consistency-report.json
sarif=report/consistency-report.sarif`,description:"The reports to write, below the workspace."},summary:{type:"`true` or `false`",default:"true",description:"Whether to show the report on the page of the run."},annotations:{type:"`true` or `false`",default:"true",description:"Whether to show the findings beside the lines they are about, at most ten of each severity."}},dg={conclusion:{type:"`clean`, `findings`, `nothing-checked`, or `could-not-run`",description:"The verdict."},errors:{type:"number",description:"Errors, new or not; accepted findings are never counted."},warnings:{type:"number",description:"Warnings, new or not."},notes:{type:"number",description:"Notes, new or not."},contradictions:{type:"number",description:"Facts on which the sources contradict each other; accepted ones, too."},disputes:{type:"number",description:"Facts on which a speaker denies what is said, or says otherwise; accepted ones, too."},new:{type:"number",description:"Findings that the base does not have; without a base, all of them."},fixed:{type:"number",description:"Findings of the base that are gone; without a base, 0."},report:{type:"path",description:"The JSON report; empty where `formats` asks for none."},sarif:{type:"path",description:"The SARIF report; empty where `formats` asks for none."},"exit-code":{type:"`0`, `1`, `2`, or `3`",description:"The exit status, as on the command line."}};import{relative as dq,resolve as fq,sep as mq}from"node:path";import{spawnSync as cq}from"node:child_process";import{resolve as uq}from"node:path";var ht=class extends Error{},tr=class{folder;place;constructor(t){this.folder=t}run(t,r){let{error:n,status:o,stdout:s,stderr:i}=cq("git",t,{cwd:this.folder,env:{...process.env,LC_ALL:"C",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0"},maxBuffer:4294967296,...r!==void 0&&{input:r}});if(n){let a=n.code==="ENOENT";throw new ht(a?"git is not installed":`git cannot be run: ${n.message}`)}if(o!==0)throw new ht(lq(i.toString())||`git ${t[0]} failed`);return s}ask(t){try{return this.run(t).toString().replace(/\n$/,"")}catch(r){if(r instanceof ht)return;throw r}}locate(){this.place??=this.run(["rev-parse","--show-toplevel","--show-prefix"]).toString().split(`
`);let[t="",r=""]=this.place;return{top:uq(t),below:r}}findCommit(t){if(t===""||t.startsWith("-"))return;let r=this.ask(["rev-parse","--verify","--quiet",`${t}^{commit}`]);return r&&this.ask(["cat-file","-e",`${r}^{tree}`])!==void 0?r:void 0}findParents(t){return[...((this.ask(["cat-file","commit",t])??"").split(`

`)[0]??"").matchAll(/^parent ([\da-f]+)$/gm)].map(([,n])=>n??"")}isShallow(){return this.ask(["rev-parse","--is-shallow-repository"])==="true"}readObjects(t){let r=this.run(["cat-file","--batch"],t.map(o=>`${o}
`).join("")),n=0;return t.map(()=>{let o=r.indexOf(10,n),[,s,i]=r.toString("latin1",n,o).split(" "),a=o+1;if(s==="missing"){n=a;return}return n=a+Number(i)+1,r.subarray(a,a+Number(i))})}};function lq(e){let t=e.trim().split(`
`);return(t.find(n=>/^(?:fatal|error): /.test(n))??t[0]??"").replace(/^(?:fatal|error): /,"")}function fg(e){try{return new tr(fq(e)).locate().below}catch(t){if(!(t instanceof ht))throw t;let r=dq(".",e).split(mq).join("/");return r===""?"":`${r}/`}}import{resolve as DZ}from"node:path";var mg="0.1.0";var Dt=()=>{};var Ml=Vo(pg(),1);function Qo(e,t){let r=e.toLowerCase(),n=[];for(let o of t){let s=Math.floor(Math.max(r.length,3)/3);if(Math.abs(o.length-r.length)>s)continue;let i=bq(r,o.toLowerCase());i<=s&&n.push({name:o,edits:i})}return n.sort((o,s)=>o.edits-s.edits||(o.name<s.name?-1:1)),n.slice(0,3).map(({name:o})=>o)}function bq(e,t){let r=(0,Ml.distance)(e,t);for(let n=1;n<e.length&&r>1;n++){let o=e.slice(0,n-1)+e[n]+e[n-1]+e.slice(n+1);r=Math.min(r,(0,Ml.distance)(o,t)+1)}return r}function nr(e,t){let r=Qo(e,t);return r.length===0?void 0:`did you mean ${Te("or",r.map(n=>`\`${n}\``))}?`}function Te(e,t){return t.length<3?t.join(` ${e} `):`${t.slice(0,-1).join(", ")}, ${e} ${t.at(-1)}`}function Pr(e,t,r,n=`${r}s`){return e.length<=t?[...e]:[...e.slice(0,t-1),et(e.length-t+1,r,n)]}function et(e,t,r=`${t}s`){return`${wq(e)} ${e===1?t:r}`}function wq(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}var yg=`# ambiguous-quote

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
`;function Gi(e,t,r=0,n=e.text.length){let o=r,s=n;for(;o<s&&es(e.text[o]);)o++;for(;s>o&&es(e.text[s-1]);)s--;if(o===s)return e.span;let{file:i}=e.span,a=vq(e,t),c=a.starts[o],u=a.ends[s-1];return c===void 0||u===void 0?e.span:{file:i,start:c,end:u}}function vq(e,t){let r=_q(e,t),n=[],o=[],s=0;for(let i=0;i<e.text.length;){let a=e.text[i],c=r[s];if(es(a)&&c?.soft!==!1){if(n.push(c?.start??e.span.end),o.push(c?.end??e.span.end),c&&s++,i++,!es(e.text[i]??""))for(;r[s]?.soft;)s++;continue}for(;c?.soft;)c=r[++s];if(!c)break;for(let u=0;u<c.text.length;u++)n.push(c.start),o.push(c.end);i+=c.text.length,s++}return{starts:n,ends:o}}function _q({span:e,style:t},r){let n=r.slice(e.start,e.end);if(t==="double")return kq(n.slice(1,-1),e.start+1);if(t==="single")return Dl(n.slice(1,-1),e.start+1,/''|./gs);if(t==="plain")return Dl(n,e.start,/./gs);let o=/^[^\n]*\n?/.exec(n)?.[0].length??0;return Dl(n.slice(o),e.start+o,/./gs)}function Dl(e,t,r){return Array.from(e.matchAll(r),({0:n,index:o})=>({text:n==="''"?"'":n,start:t+o,end:t+o+n.length,soft:es(n)}))}var $q={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function kq(e,t){let r=[],n=/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[\s\S])|(?<![ \t])[ \t]*(?:\r?\n[ \t]*)+|[\s\S]/g;for(let{0:o,index:s}of e.matchAll(n)){let i=t+s,a=/^\\\r?\n/.test(o)?"":o.startsWith("\\")?Tq(o.slice(1)):Sq(o);a!==""&&r.push({text:a,start:i,end:i+o.length,soft:!1})}return r}function Sq(e){let t=e.split(`
`).length-1;return t===0?e:t===1?" ":`
`.repeat(t-1)}function Tq(e){if(/^[xuU]./.test(e)){let t=Number.parseInt(e.slice(1),16);return t<=1114111?String.fromCodePoint(t):"\uFFFD"}return $q[e]??e}function es(e){return e===" "||e==="	"||e===`
`||e==="\r"}var gg=new WeakMap;function Ze(e){let t=gg.get(e.anchors)??Aq(e);return gg.set(e.anchors,t),t}function Aq(e){return e.claims.flatMap(t=>t.evidence.flatMap(r=>{let n=e.anchors.get(r),o=e.sources.get(r.source?.text??"");return n&&o&&n.class!=="unchecked"?[{claim:t,evidence:r,anchor:n,source:o}]:[]}))}function ze({claim:e,evidence:t,source:r}){return{claim:e.id,source:r.id,readings:[{claim:e,evidence:t}]}}function F(e,t,r,n){return Gi(t,e.texts.get(t.span.file)??"",r,n)}function Lt(e,t){return(e.texts.get(t.file)??"").slice(t.start,t.end)}function Ji(e,{evidence:t,source:r,speaker:n,speakerName:o,hedges:s,shown:i}){let a=e.anchors.get(t)?.places[0]??F(e,t.quote),c=r.published?`, ${r.published.value.text}`:"",u=n===void 0?"":`, said by ${o}`;return{at:a,text:`${r.outlet}${c}${u}${s?", hedged":""}: ${i}`}}var Ll=3,bg={id:"ambiguous-quote",summary:"A quote stands in more than one place, and nothing says which is meant.",severity:"warning",page:yg,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class==="misattributed"||o.places.length===0)continue;let i=o.places.slice(0,Ll).map((c,u)=>({at:c,text:`place ${u+1}`})),a=et(o.places.length,"place");if(o.contextMissing){let c=n.prefix??n.suffix??n.quote,u=n.prefix&&n.suffix?"`prefix` and `suffix`":n.prefix?"`prefix`":"`suffix`";yield{...ze(t),message:`quote in \`${r.id}\` does not stand beside its ${u} in \`${s.id}\``,primary:{at:F(e,c),text:""},related:i.map(({at:l})=>({at:l,text:"the quote stands here"})),help:"copy the words right before or after the place that is meant"}}else if(o.places.length>1){let c=n.prefix||n.suffix?"longer ":"";yield{...ze(t),message:`quote in \`${r.id}\` stands in ${a} of \`${s.id}\``,primary:{at:F(e,n.quote),text:""},related:i,notes:o.places.length>Ll?[`the first ${Ll} of ${a} are shown`]:[],help:`quote more words, or add a ${c}\`prefix\` or \`suffix\`: the words right before or after the place that is meant`}}}}};var wg=`# claim-shape

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
`;function*Un(e,t){for(let r of e.problems){if(r.kind!=="shape"||r.fileKind!==t)continue;let{at:n,message:o,label:s,related:i,notes:a,help:c,claim:u,source:l}=r;yield{message:o,primary:{at:n,text:s},related:i??[],notes:a??[],...c!==void 0&&{help:c},...u!==void 0&&{claim:u},...l!==void 0&&{source:l},subject:[[u??"",n.file].filter(Boolean).reduce((d,f)=>d.replaceAll(f,""),o)]}}}var xg={id:"claim-shape",summary:"A claims file holds something other than the format allows.",severity:"error",page:wg,check:e=>Un(e,"claims")};var vg=`# config-shape

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
`;var _g={id:"config-shape",summary:"The configuration holds something other than the format allows.",severity:"error",page:vg,check:e=>Un(e,"config")};var $g=`# contradiction

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
`;var kg=6;function*pt(e,t,r){for(let n of e.facts){let[o]=n.pairs;if(o?.decision!==t)continue;let s=n.conflicting.flatMap(l=>l.readings),i=Pq(s),a=[...i.keys()],c=Nq([...i.values()]),u=s.length-c.length;yield{message:`${r.tell(n,o)}: ${a.slice(0,5).join(", ")}${a.length>5?", \u2026":""}`,primary:{at:qq(e,s),text:`${a.length} answers`},related:c.map(l=>Ji(e,l)),notes:[o.because,...u>0?[`${et(u,"more reading")} in the report`]:[]],help:r.help,fact:n.name,...Oq(s),hedged:o.hedged,readings:s.map(({claim:l,evidence:d})=>({claim:l,evidence:d}))}}}function Pq(e){let t=new Map;for(let r of e){let n=t.get(r.shown);n?n.push(r):t.set(r.shown,[r])}return t}function Nq(e){let t=e.map(n=>[...new Map([...n].reverse().map(o=>[JSON.stringify([o.source.outlet,o.speaker]),o])).values()].reverse()),r=new Set;for(let n=0;r.size<kg&&t.some(o=>o.length>n);n++)for(let o of t){let s=o[n];s&&r.size<kg&&r.add(s)}return t.flat().filter(n=>r.has(n))}function qq(e,t){let r=t[0]?.claim;if(!r)throw new Error("a conflict without readings");return r.factAt?F(e,r.factAt):r.at}function Oq(e){let t=new Set(e.map(({claim:n})=>n.id)),[r]=t;return t.size===1&&r!==void 0?{claim:r}:{}}var Sg={id:"contradiction",summary:"Two outlets say in their own voice what cannot both be true.",severity:"error",page:$g,check:e=>pt(e,"contradiction",{tell:t=>`outlets contradict each other on \`${t.name}\``,help:"hold both quotes against their sources; where they speak of different things, say so in `scope`; what stays is accepted with a reason"})};var Tg=`# contradiction-unless-scoped

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
`;var Ag={id:"contradiction-unless-scoped",summary:"Two readings contradict each other, unless a circumstance that only one of them gives tells them apart.",severity:"warning",page:Tg,check:e=>pt(e,"contradiction-unless-scoped",{tell:t=>`\`${t.name}\` has two answers unless scope tells them apart`,help:"give the other reading the same key of `scope`, with what holds for it"})};var Eg=`# disputed

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
`;var Cg={id:"disputed",summary:"An outlet says something in its own voice, and a speaker denies it or says otherwise.",severity:"warning",page:Eg,check:e=>pt(e,"disputed",{tell:t=>`\`${t.name}\` is disputed`,help:"report both; if the dispute is known and stays, accept the finding with a reason"})};var Rg=`# duplicate-claim

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
`;var Pg={id:"duplicate-claim",summary:"Two claims have the same id.",severity:"error",page:Rg,*check(e){let t=new Map;for(let r of e.claims){let n=t.get(r.id);if(!n){t.set(r.id,r);continue}r.id.startsWith("(")||(yield{message:`two claims are called \`${r.id}\``,primary:{at:r.at,text:"again here"},related:[{at:n.at,text:"first here"}],help:"give one of them another id; claims on one question share a `fact`, not an id",claim:r.id,subject:[r.statement?.text??""]})}}};var Ng=`# expired-acceptance

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
`;var qg={id:"expired-acceptance",summary:"A finding was accepted until a day that has passed.",severity:"error",page:Ng,*checkLedger(e,t){for(let{acceptance:r,state:n}of e){if(n!=="expired"||!r.until)continue;let{finding:o,until:s,reason:i}=r;yield{message:`finding \`${o.text}\` was accepted until ${s.text}`,primary:{at:F(t,s),text:"the last day"},notes:[`it was accepted because: ${i}`,"the finding counts again"],help:"decide anew: mend it, or give a later day",subject:[o.text,s.text]}}}};var ua={};A0(ua,{Century:()=>ia,Date:()=>fe,Decade:()=>sa,Interval:()=>aa,List:()=>Vn,Season:()=>Hn,Set:()=>ca,Year:()=>oa});function Og(e,t){return Ig(!!e,!0,t||`expected "${e}" to be ok`)}function Ig(e,t,r){if(e==t||Number.isNaN(e)&&Number.isNaN(t))return!0;throw new Error(r||`expected "${e}" to equal "${t}"`)}Og.equal=Ig;var Z=Og;var Fq=/^days?$/i,zq=/^months?$/i,jq=/^years?$/i,Bq=/^[xX]$/,Uq=/[xX]/g,Wq=/^[0-9xXdDmMyY]{8}$/,Zq="YYYYMMDD".split(""),Xi=[31,29,31,30,31,30,31,31,30,31,30,31],{floor:Hq,pow:Mg,max:Qi,min:Fl}=Math,O=class e{static test(t,r){return this.convert(t)&this.convert(r)}static convert(t=0){if(t=t||0,t instanceof e)return t.value;switch(typeof t){case"number":return t;case"boolean":return t?e.YMD:0;case"string":if(Fq.test(t))return e.DAY;if(zq.test(t))return e.MONTH;if(jq.test(t))return e.YEAR;if(Wq.test(t))return e.compute(t);default:throw new Error(`invalid value: ${t}`)}}static compute(t){return t.split("").reduce((r,n,o)=>r|(Bq.test(n)?Mg(2,o):0),0)}static values(t,r=0,n=!0){let o=e.numbers(t,r).split(""),s=[Number(o.slice(0,4).join(""))];return o.length>4&&s.push(Number(o.slice(4,6).join(""))),o.length>6&&s.push(Number(o.slice(6,8).join(""))),n?e.normalize(s):s}static numbers(t,r=0){return t.replace(Uq,r)}static normalize(t){return t.length>1&&(t[1]=Fl(11,Qi(0,t[1]-1))),t.length>2&&(t[2]=Fl(Xi[t[1]]||NaN,Qi(1,t[2]))),t}constructor(t=0){this.value=e.convert(t)}test(t=0){return this.value&e.convert(t)}bit(t){return this.value&Mg(2,t)}get day(){return this.test(e.DAY)}get month(){return this.test(e.MONTH)}get year(){return this.test(e.YEAR)}add(t){return this.value=this.value|e.convert(t),this}set(t=0){return this.value=e.convert(t),this}mask(t=Zq,r=0,n="X"){return t.map((o,s)=>this.bit(r+s)?n:o)}masks(t,r="X"){let n=0;return t.map(o=>{let s=this.mask(o.split(""),n,r);return n=n+s.length,s.join("")})}max([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"9")[0]:t),!r)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:r=11;break;case e.MX:r=r<9?8:11;break;case e.XM:r=(r+1)%10,r=r<3?r+9:r-1;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=Xi[r];break;case e.DX:n=Fl(Xi[r],n+(9-n%10));break;case e.XD:n=n%10,r===1?n=n===9&&!Dg(t)?n+10:n+20:(n=n<2?n+30:n+20,n>Xi[r]&&(n=n-10));break}return r===1&&n>28&&!Dg(t)&&(n=28),[t,r,n]}min([t,r,n]){if(!t)return[];if(t=Number(this.test(e.YEAR)?this.masks([t],"0")[0]:t),r==null)return[t];switch(r=Number(r)-1,this.test(e.MONTH)){case e.MONTH:case e.XM:r=0;break;case e.MX:r=r<9?0:9;break}if(!n)return[t,r];switch(n=Number(n),this.test(e.DAY)){case e.DAY:n=1;break;case e.DX:n=Qi(1,Hq(n/10)*10);break;case e.XD:n=Qi(1,n%10);break}return[t,r,n]}marks(t,r="?"){return t.map((n,o)=>[this.qualified(o*2)?r:"",n,this.qualified(o*2+1)?r:""].join(""))}qualified(t){switch(t){case 1:return this.value===e.YEAR||this.value&e.YEAR&&!(this.value&e.MONTH);case 2:return this.value===e.MONTH||this.value&e.MONTH&&!(this.value&e.YEAR);case 3:return this.value===e.YM;case 4:return this.value===e.DAY||this.value&e.DAY&&this.value!==e.YMD;case 5:return this.value===e.YMD;default:return!1}}qualify(t){return this.value=this.value|e.UA[t],this}toJSON(){return this.value}toString(t="X"){return this.masks(["YYYY","MM","DD"],t).join("-")}};O.prototype.is=O.prototype.test;function Dg(e){return e%4>0?!1:e%100>0?!0:!(e%400>0)}O.DAY=O.D=O.compute("yyyymmxx");O.MONTH=O.M=O.compute("yyyyxxdd");O.YEAR=O.Y=O.compute("xxxxmmdd");O.MD=O.M|O.D;O.YMD=O.Y|O.MD;O.YM=O.Y|O.M;O.YYXX=O.compute("yyxxmmdd");O.YYYX=O.compute("yyyxmmdd");O.XXXX=O.compute("xxxxmmdd");O.DX=O.compute("yyyymmdx");O.XD=O.compute("yyyymmxd");O.MX=O.compute("yyyymxdd");O.XM=O.compute("yyyyxmdd");O.UA=[O.YEAR,O.YEAR,O.MONTH,O.YM,O.DAY,O.YMD];var jg=Vo(Fg(),1);var ln={level:2,offset:!0,types:[],seasonIntervals:!1,seasonUncertainty:!1};var{assign:ts}=Object;function pe(e){return Number(Array.isArray(e)?e.join(""):e)}function z(e){return e.join("")}function zl(){return 0}function rs(){return null}function Ft(...e){return e.length===1?t=>t[e[0]]:t=>Yq(t,e)}function Wn(...e){return t=>e.map(r=>t[r])}function Yq(e,t=e.keys()){return Array.from(t).reduce((r,n)=>e[n]!==null?r.concat(e[n]):r,[])}function or(...e){if(typeof e[e.length-1]=="object")var t=e.pop();return r=>ts(e.reduce((n,o)=>ts(n,r[o]),{}),t)}function sr(e){return t=>({values:[t[0],t[2]],type:"Interval",level:e})}function tt(e="unspecified",t="X",r=!0){return(n,o,s)=>{n=n.join("");let i=n.startsWith("-"),a=n.replace(/-/g,"");if(a.indexOf(t)===-1)return s;let c=O.values(a,0,r);return i&&(c[0]=-c[0]),{values:c,[e]:O.compute(a)}}}function rt(e,t=0,r=null){return ts({type:"Date",level:t,values:O.normalize(e.map(Number))},r)}function Zn(e,t=1,r=null){return ts({type:"Year",level:t,values:e.map(Number)},r)}function ta(e,t=0){return{type:"Century",level:t,values:[e]}}function ra(e,t=2){return{type:"Decade",level:t,values:[e]}}function Vq(e){let t=e<0?"-":"+",r=Math.abs(e),n=String(Math.floor(r/60)).padStart(2,"0"),o=String(r%60).padStart(2,"0");return`${t}${n}:${o}`}function zg(e){let t=e[3],r=O.normalize(e[0].map(Number)).concat(e[2]),n;return t==null&&ln.offset?typeof ln.offset=="number"?t=ln.offset:t=-1*new Date(...r).getTimezoneOffset():t!=null&&(n=Vq(t)),{level:0,offset:t,timeZone:n,type:"Date",values:r}}function na(e,t=1){return{type:"Season",level:t,values:e.map(Number)}}function jl(e){return ts({values:e[1],level:2},e[0],e[2])}function ns(e,t=2){return([r],n,o)=>{let s={uncertain:new O,approximate:new O},i=r.map(([a,c,u],l)=>{for(let d in a)s[d].qualify(l*2);for(let d in u)s[d].qualify(1+l*2);return c});return!s.uncertain.value&&!s.approximate.value?o:{...e(i,t),uncertain:s.uncertain.value,approximate:s.approximate.value}}}function T(e){return e[0]}var{DAY:WK,MONTH:ZK,YEAR:HK,YMD:YK,YM:VK,MD:KK,YYXX:GK,YYYX:JK,XXXX:XK}=O,Kq,Gq=[{name:"edtf",symbols:["L0"],postprocess:T},{name:"edtf",symbols:["L1"],postprocess:T},{name:"edtf",symbols:["L2"],postprocess:T},{name:"edtf",symbols:["L3"],postprocess:T},{name:"L0",symbols:["date_time"],postprocess:T},{name:"L0",symbols:["century"],postprocess:T},{name:"L0",symbols:["L0i"],postprocess:T},{name:"L0i",symbols:["date_time",{literal:"/"},"date_time"],postprocess:sr(0)},{name:"century",symbols:["positive_century"],postprocess:e=>ta(e[0])},{name:"century$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"century",symbols:["century$string$1"],postprocess:e=>ta(0)},{name:"century",symbols:[{literal:"-"},"positive_century"],postprocess:e=>ta(-e[1])},{name:"positive_century",symbols:["positive_digit","digit"],postprocess:pe},{name:"positive_century",symbols:[{literal:"0"},"positive_digit"],postprocess:pe},{name:"date_time",symbols:["date"],postprocess:T},{name:"date_time",symbols:["datetime"],postprocess:T},{name:"date",symbols:["year"],postprocess:e=>rt(e)},{name:"date",symbols:["year_month"],postprocess:e=>rt(e[0])},{name:"date",symbols:["year_month_day"],postprocess:e=>rt(e[0])},{name:"year",symbols:["positive_year"],postprocess:T},{name:"year",symbols:["negative_year"],postprocess:T},{name:"year$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"year",symbols:["year$string$1"],postprocess:z},{name:"positive_year",symbols:["positive_digit","digit","digit","digit"],postprocess:z},{name:"positive_year",symbols:[{literal:"0"},"positive_digit","digit","digit"],postprocess:z},{name:"positive_year$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$1","positive_digit","digit"],postprocess:z},{name:"positive_year$string$2",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_year",symbols:["positive_year$string$2","positive_digit"],postprocess:z},{name:"negative_year",symbols:[{literal:"-"},"positive_year"],postprocess:z},{name:"year_month",symbols:["year",{literal:"-"},"month"],postprocess:Ft(0,2)},{name:"year_month_day",symbols:["year",{literal:"-"},"month_day"],postprocess:Ft(0,2)},{name:"month",symbols:["d01_12"],postprocess:T},{name:"month_day",symbols:["m31",{literal:"-"},"day"],postprocess:Ft(0,2)},{name:"month_day",symbols:["m30",{literal:"-"},"d01_30"],postprocess:Ft(0,2)},{name:"month_day$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"month_day",symbols:["month_day$string$1",{literal:"-"},"d01_29"],postprocess:Ft(0,2)},{name:"day",symbols:["d01_31"],postprocess:T},{name:"datetime$ebnf$1$subexpression$1",symbols:["timezone"],postprocess:T},{name:"datetime$ebnf$1",symbols:["datetime$ebnf$1$subexpression$1"],postprocess:T},{name:"datetime$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"datetime",symbols:["year_month_day",{literal:"T"},"time","datetime$ebnf$1"],postprocess:zg},{name:"time",symbols:["hours",{literal:":"},"minutes",{literal:":"},"seconds","milliseconds"],postprocess:Ft(0,2,4,5)},{name:"time",symbols:["hours",{literal:":"},"minutes"],postprocess:Ft(0,2)},{name:"time$string$1",symbols:[{literal:"2"},{literal:"4"},{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1$string$1",symbols:[{literal:":"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"time$ebnf$1",symbols:["time$ebnf$1$string$1"],postprocess:T},{name:"time$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"time",symbols:["time$string$1","time$ebnf$1"],postprocess:()=>[24,0,0]},{name:"hours",symbols:["d00_23"],postprocess:pe},{name:"minutes",symbols:["d00_59"],postprocess:pe},{name:"seconds",symbols:["d00_59"],postprocess:pe},{name:"milliseconds",symbols:[]},{name:"milliseconds",symbols:[{literal:"."},"d3s"],postprocess:e=>pe(e.slice(1))},{name:"timezone",symbols:[{literal:"Z"}],postprocess:zl},{name:"timezone$subexpression$1",symbols:[{literal:"-"}]},{name:"timezone$subexpression$1",symbols:[{literal:"\u2212"}]},{name:"timezone",symbols:["timezone$subexpression$1","offset"],postprocess:e=>-e[1]},{name:"timezone",symbols:[{literal:"+"},"positive_offset"],postprocess:Ft(1)},{name:"positive_offset",symbols:["offset"],postprocess:T},{name:"positive_offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$1",symbols:[{literal:":"}],postprocess:T},{name:"positive_offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$2",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$1","positive_offset$ebnf$1","positive_offset$string$2"],postprocess:zl},{name:"positive_offset$subexpression$1$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$1"]},{name:"positive_offset$subexpression$1$string$2",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$subexpression$1",symbols:["positive_offset$subexpression$1$string$2"]},{name:"positive_offset$ebnf$2",symbols:[{literal:":"}],postprocess:T},{name:"positive_offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"positive_offset",symbols:["positive_offset$subexpression$1","positive_offset$ebnf$2","minutes"],postprocess:e=>pe(e[0])*60+e[2]},{name:"positive_offset$string$3",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"positive_offset$ebnf$3",symbols:[{literal:":"}],postprocess:T},{name:"positive_offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"positive_offset$string$4",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_offset",symbols:["positive_offset$string$3","positive_offset$ebnf$3","positive_offset$string$4"],postprocess:()=>840},{name:"positive_offset",symbols:["d00_14"],postprocess:e=>pe(e[0])*60},{name:"offset$ebnf$1",symbols:[{literal:":"}],postprocess:T},{name:"offset$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["d01_11","offset$ebnf$1","minutes"],postprocess:e=>pe(e[0])*60+e[2]},{name:"offset$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$2",symbols:[{literal:":"}],postprocess:T},{name:"offset$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"offset",symbols:["offset$string$1","offset$ebnf$2","d01_59"],postprocess:e=>pe(e[2])},{name:"offset$string$2",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"offset$ebnf$3",symbols:[{literal:":"}],postprocess:T},{name:"offset$ebnf$3",symbols:[],postprocess:function(e){return null}},{name:"offset$string$3",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"offset",symbols:["offset$string$2","offset$ebnf$3","offset$string$3"],postprocess:()=>720},{name:"offset",symbols:["d01_12"],postprocess:e=>pe(e[0])*60},{name:"L1",symbols:["L1d"],postprocess:T},{name:"L1",symbols:["L1Y"],postprocess:T},{name:"L1",symbols:["L1S"],postprocess:T},{name:"L1",symbols:["L1i"],postprocess:T},{name:"L1d",symbols:["date_ua"],postprocess:T},{name:"L1d",symbols:["L1X"],postprocess:or(0,{type:"Date",level:1})},{name:"date_ua",symbols:["date","UA"],postprocess:or(0,1,{level:1})},{name:"L1i",symbols:["L1i_date",{literal:"/"},"L1i_date"],postprocess:sr(1)},{name:"L1i",symbols:["date_time",{literal:"/"},"L1i_date"],postprocess:sr(1)},{name:"L1i",symbols:["L1i_date",{literal:"/"},"date_time"],postprocess:sr(1)},{name:"L1i_date",symbols:[],postprocess:rs},{name:"L1i_date",symbols:["date_ua"],postprocess:T},{name:"L1i_date",symbols:["INFINITY"],postprocess:T},{name:"INFINITY$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"INFINITY",symbols:["INFINITY$string$1"],postprocess:()=>1/0},{name:"L1X$string$1",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4",{literal:"-"},"md","L1X$string$1"],postprocess:tt()},{name:"L1X$string$2",symbols:[{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$2"],postprocess:tt()},{name:"L1X$string$3",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$3"],postprocess:tt()},{name:"L1X$string$4",symbols:[{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd4","L1X$string$4"],postprocess:tt()},{name:"L1X$string$5",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"},{literal:"-"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$5"],postprocess:tt()},{name:"L1X$string$6",symbols:[{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["nd2","L1X$string$6"],postprocess:tt()},{name:"L1X",symbols:["nd3",{literal:"X"}],postprocess:tt()},{name:"L1X$string$7",symbols:[{literal:"X"},{literal:"X"},{literal:"X"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"L1X",symbols:["L1X$string$7"],postprocess:tt()},{name:"L1Y",symbols:[{literal:"Y"},"d5+"],postprocess:e=>Zn([pe(e[1])],1)},{name:"L1Y$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"L1Y",symbols:["L1Y$string$1","d5+"],postprocess:e=>Zn([-pe(e[1])],1)},{name:"UA",symbols:[{literal:"?"}],postprocess:()=>({uncertain:!0})},{name:"UA",symbols:[{literal:"~"}],postprocess:()=>({approximate:!0})},{name:"UA",symbols:[{literal:"%"}],postprocess:()=>({approximate:!0,uncertain:!0})},{name:"L1S",symbols:["year",{literal:"-"},"d21_24"],postprocess:e=>na([e[0],e[2]],1)},{name:"L2",symbols:["L2d"],postprocess:T},{name:"L2",symbols:["L2Y"],postprocess:T},{name:"L2",symbols:["L2S"],postprocess:T},{name:"L2",symbols:["L2D"],postprocess:T},{name:"L2",symbols:["L2C"],postprocess:T},{name:"L2",symbols:["L2i"],postprocess:T},{name:"L2",symbols:["set"],postprocess:T},{name:"L2",symbols:["list"],postprocess:T},{name:"L2d",symbols:["ua_date"],postprocess:T},{name:"L2d",symbols:["L2X"],postprocess:or(0,{type:"Date",level:2})},{name:"L2D",symbols:["decade"],postprocess:T},{name:"L2D",symbols:["decade","UA"],postprocess:or(0,1)},{name:"L2C",symbols:["century"],postprocess:T},{name:"L2C",symbols:["century","UA"],postprocess:or(0,1,{level:2})},{name:"ua_date",symbols:["ua_year"],postprocess:ns(rt)},{name:"ua_date",symbols:["ua_year_month"],postprocess:ns(rt)},{name:"ua_date",symbols:["ua_year_month_day"],postprocess:ns(rt)},{name:"ua_year",symbols:["UA","year"],postprocess:e=>[e]},{name:"ua_year_month$macrocall$2",symbols:["year"]},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_year_month$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_year_month$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$1",symbols:["ua_year_month$macrocall$1$ebnf$1","ua_year_month$macrocall$2","ua_year_month$macrocall$1$ebnf$2"]},{name:"ua_year_month$macrocall$4",symbols:["month"]},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_year_month$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_year_month$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month$macrocall$3",symbols:["ua_year_month$macrocall$3$ebnf$1","ua_year_month$macrocall$4","ua_year_month$macrocall$3$ebnf$2"]},{name:"ua_year_month",symbols:["ua_year_month$macrocall$1",{literal:"-"},"ua_year_month$macrocall$3"],postprocess:Wn(0,2)},{name:"ua_year_month_day$macrocall$2",symbols:["year"]},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_year_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_year_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_year_month_day$macrocall$1",symbols:["ua_year_month_day$macrocall$1$ebnf$1","ua_year_month_day$macrocall$2","ua_year_month_day$macrocall$1$ebnf$2"]},{name:"ua_year_month_day",symbols:["ua_year_month_day$macrocall$1",{literal:"-"},"ua_month_day"],postprocess:e=>[e[0],...e[2]]},{name:"ua_month_day$macrocall$2",symbols:["m31"]},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$1",symbols:["ua_month_day$macrocall$1$ebnf$1","ua_month_day$macrocall$2","ua_month_day$macrocall$1$ebnf$2"]},{name:"ua_month_day$macrocall$4",symbols:["day"]},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$3",symbols:["ua_month_day$macrocall$3$ebnf$1","ua_month_day$macrocall$4","ua_month_day$macrocall$3$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$1",{literal:"-"},"ua_month_day$macrocall$3"],postprocess:Wn(0,2)},{name:"ua_month_day$macrocall$6",symbols:["m30"]},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$5$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$5$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$5",symbols:["ua_month_day$macrocall$5$ebnf$1","ua_month_day$macrocall$6","ua_month_day$macrocall$5$ebnf$2"]},{name:"ua_month_day$macrocall$8",symbols:["d01_30"]},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$7$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$7$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$7",symbols:["ua_month_day$macrocall$7$ebnf$1","ua_month_day$macrocall$8","ua_month_day$macrocall$7$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$5",{literal:"-"},"ua_month_day$macrocall$7"],postprocess:Wn(0,2)},{name:"ua_month_day$macrocall$10$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"ua_month_day$macrocall$10",symbols:["ua_month_day$macrocall$10$string$1"]},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$9$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$9$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$9",symbols:["ua_month_day$macrocall$9$ebnf$1","ua_month_day$macrocall$10","ua_month_day$macrocall$9$ebnf$2"]},{name:"ua_month_day$macrocall$12",symbols:["d01_29"]},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$11$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_month_day$macrocall$11$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_month_day$macrocall$11",symbols:["ua_month_day$macrocall$11$ebnf$1","ua_month_day$macrocall$12","ua_month_day$macrocall$11$ebnf$2"]},{name:"ua_month_day",symbols:["ua_month_day$macrocall$9",{literal:"-"},"ua_month_day$macrocall$11"],postprocess:Wn(0,2)},{name:"L2X",symbols:["dx4"],postprocess:tt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mx"],postprocess:tt()},{name:"L2X",symbols:["dx4",{literal:"-"},"mdx"],postprocess:tt()},{name:"mdx",symbols:["m31x",{literal:"-"},"d31x"],postprocess:z},{name:"mdx",symbols:["m30x",{literal:"-"},"d30x"],postprocess:z},{name:"mdx$string$1",symbols:[{literal:"0"},{literal:"2"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"mdx",symbols:["mdx$string$1","d29x"],postprocess:z},{name:"L2i",symbols:["L2i_date",{literal:"/"},"L2i_date"],postprocess:sr(2)},{name:"L2i",symbols:["date_time",{literal:"/"},"L2i_date"],postprocess:sr(2)},{name:"L2i",symbols:["L2i_date",{literal:"/"},"date_time"],postprocess:sr(2)},{name:"L2i_date",symbols:[],postprocess:rs},{name:"L2i_date",symbols:["ua_date"],postprocess:T},{name:"L2i_date",symbols:["L2X"],postprocess:T},{name:"L2i_date",symbols:["INFINITY"],postprocess:T},{name:"L2Y",symbols:["exp_year"],postprocess:T},{name:"L2Y",symbols:["exp_year","significant_digits"],postprocess:or(0,1)},{name:"L2Y",symbols:["L1Y","significant_digits"],postprocess:or(0,1,{level:2})},{name:"L2Y",symbols:["year","significant_digits"],postprocess:e=>Zn([e[0]],2,e[1])},{name:"significant_digits",symbols:[{literal:"S"},"positive_digit"],postprocess:e=>({significant:pe(e[1])})},{name:"exp_year",symbols:[{literal:"Y"},"exp"],postprocess:e=>Zn([e[1]],2)},{name:"exp_year$string$1",symbols:[{literal:"Y"},{literal:"-"}],postprocess:function(t){return t.join("")}},{name:"exp_year",symbols:["exp_year$string$1","exp"],postprocess:e=>Zn([-e[1]],2)},{name:"exp",symbols:["digits",{literal:"E"},"digits"],postprocess:e=>pe(e[0])*Math.pow(10,pe(e[2]))},{name:"L2S",symbols:["year",{literal:"-"},"d25_41"],postprocess:e=>na([e[0],e[2]],2)},{name:"decade",symbols:["positive_decade"],postprocess:e=>ra(e[0])},{name:"decade$string$1",symbols:[{literal:"0"},{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"decade",symbols:["decade$string$1"],postprocess:()=>ra(0)},{name:"decade",symbols:[{literal:"-"},"positive_decade"],postprocess:e=>ra(-e[1])},{name:"positive_decade",symbols:["positive_digit","digit","digit"],postprocess:pe},{name:"positive_decade",symbols:[{literal:"0"},"positive_digit","digit"],postprocess:pe},{name:"positive_decade$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"positive_decade",symbols:["positive_decade$string$1","positive_digit"],postprocess:pe},{name:"set",symbols:["LSB","OL","RSB"],postprocess:jl},{name:"list",symbols:["LLB","OL","RLB"],postprocess:jl},{name:"LSB",symbols:[{literal:"["}],postprocess:()=>({type:"Set"})},{name:"LSB$string$1",symbols:[{literal:"["},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LSB",symbols:["LSB$string$1"],postprocess:()=>({type:"Set",earlier:!0})},{name:"LLB",symbols:[{literal:"{"}],postprocess:()=>({type:"List"})},{name:"LLB$string$1",symbols:[{literal:"{"},{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"LLB",symbols:["LLB$string$1"],postprocess:()=>({type:"List",earlier:!0})},{name:"RSB",symbols:[{literal:"]"}],postprocess:rs},{name:"RSB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"]"}],postprocess:function(t){return t.join("")}},{name:"RSB",symbols:["RSB$string$1"],postprocess:()=>({later:!0})},{name:"RLB",symbols:[{literal:"}"}],postprocess:rs},{name:"RLB$string$1",symbols:[{literal:"."},{literal:"."},{literal:"}"}],postprocess:function(t){return t.join("")}},{name:"RLB",symbols:["RLB$string$1"],postprocess:()=>({later:!0})},{name:"OL",symbols:["LI"],postprocess:e=>[e[0]]},{name:"OL",symbols:["OL","_",{literal:","},"_","LI"],postprocess:e=>[...e[0],e[4]]},{name:"LI",symbols:["date"],postprocess:T},{name:"LI",symbols:["ua_date"],postprocess:T},{name:"LI",symbols:["L2X"],postprocess:T},{name:"LI",symbols:["consecutives"],postprocess:T},{name:"consecutives$string$1",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month_day","consecutives$string$1","year_month_day"],postprocess:e=>[rt(e[0]),rt(e[2])]},{name:"consecutives$string$2",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year_month","consecutives$string$2","year_month"],postprocess:e=>[rt(e[0]),rt(e[2])]},{name:"consecutives$string$3",symbols:[{literal:"."},{literal:"."}],postprocess:function(t){return t.join("")}},{name:"consecutives",symbols:["year","consecutives$string$3","year"],postprocess:e=>[rt([e[0]]),rt([e[2]])]},{name:"L3",symbols:["L3i"],postprocess:T},{name:"L3",symbols:["L3S"],postprocess:T},{name:"L3i",symbols:["L3s",{literal:"/"},"L3s"],postprocess:sr(3)},{name:"L3s",symbols:["L1S"],postprocess:T},{name:"L3s",symbols:["L2S"],postprocess:T},{name:"L3s",symbols:["L3S"],postprocess:T},{name:"L3S",symbols:["ua_season"],postprocess:ns(na,3)},{name:"L3S",symbols:["xx_season"],postprocess:or(0,{type:"Season",level:3})},{name:"ua_season$macrocall$2",symbols:["year"]},{name:"ua_season$macrocall$1$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_season$macrocall$1$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_season$macrocall$1$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$1",symbols:["ua_season$macrocall$1$ebnf$1","ua_season$macrocall$2","ua_season$macrocall$1$ebnf$2"]},{name:"ua_season$macrocall$4",symbols:["d21_41"]},{name:"ua_season$macrocall$3$ebnf$1",symbols:["UA"],postprocess:T},{name:"ua_season$macrocall$3$ebnf$1",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3$ebnf$2",symbols:["UA"],postprocess:T},{name:"ua_season$macrocall$3$ebnf$2",symbols:[],postprocess:function(e){return null}},{name:"ua_season$macrocall$3",symbols:["ua_season$macrocall$3$ebnf$1","ua_season$macrocall$4","ua_season$macrocall$3$ebnf$2"]},{name:"ua_season",symbols:["ua_season$macrocall$1",{literal:"-"},"ua_season$macrocall$3"],postprocess:Wn(0,2)},{name:"xx_season",symbols:["dx4",{literal:"-"},"d21_41"],postprocess:tt("unspecified","X",!1)},{name:"digit",symbols:["positive_digit"],postprocess:T},{name:"digit",symbols:[{literal:"0"}],postprocess:T},{name:"digits",symbols:["digit"],postprocess:T},{name:"digits",symbols:["digits","digit"],postprocess:z},{name:"nd4",symbols:["d4"]},{name:"nd4",symbols:[{literal:"-"},"d4"],postprocess:z},{name:"nd3",symbols:["d3"]},{name:"nd3",symbols:[{literal:"-"},"d3"],postprocess:z},{name:"nd2",symbols:["d2"]},{name:"nd2",symbols:[{literal:"-"},"d2"],postprocess:z},{name:"d4",symbols:["d2","d2"],postprocess:z},{name:"d3",symbols:["d2","digit"],postprocess:z},{name:"d2",symbols:["digit","digit"],postprocess:z},{name:"d3s",symbols:["digit"],postprocess:T},{name:"d3s",symbols:["d2"],postprocess:T},{name:"d3s",symbols:["d3"],postprocess:T},{name:"d3s",symbols:["d3","digits"],postprocess:Ft(0)},{name:"d5+",symbols:["positive_digit","d3","digits"],postprocess:pe},{name:"d1x",symbols:[/[1-9X]/],postprocess:T},{name:"dx",symbols:["d1x"],postprocess:T},{name:"dx",symbols:[{literal:"0"}],postprocess:T},{name:"dx2",symbols:["dx","dx"],postprocess:z},{name:"dx4",symbols:["dx2","dx2"],postprocess:z},{name:"dx4",symbols:[{literal:"-"},"dx2","dx2"],postprocess:z},{name:"md",symbols:["m31"],postprocess:T},{name:"md",symbols:["m30"],postprocess:T},{name:"md$string$1",symbols:[{literal:"0"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"md",symbols:["md$string$1"],postprocess:T},{name:"mx",symbols:[{literal:"0"},"d1x"],postprocess:z},{name:"mx",symbols:[/[1X]/,/[012X]/],postprocess:z},{name:"m31x",symbols:[/[0X]/,/[13578X]/],postprocess:z},{name:"m31x",symbols:[/[1X]/,/[02]/],postprocess:z},{name:"m31x$string$1",symbols:[{literal:"1"},{literal:"X"}],postprocess:function(t){return t.join("")}},{name:"m31x",symbols:["m31x$string$1"],postprocess:T},{name:"m30x",symbols:[/[0X]/,/[469]/],postprocess:z},{name:"m30x$string$1",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30x",symbols:["m30x$string$1"],postprocess:z},{name:"d29x",symbols:[{literal:"0"},"d1x"],postprocess:z},{name:"d29x",symbols:[/[1-2X]/,"dx"],postprocess:z},{name:"d30x",symbols:["d29x"],postprocess:z},{name:"d30x$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d30x",symbols:["d30x$string$1"],postprocess:T},{name:"d31x",symbols:["d30x"],postprocess:T},{name:"d31x",symbols:[{literal:"3"},/[1X]/],postprocess:z},{name:"positive_digit",symbols:[/[1-9]/],postprocess:T},{name:"m31$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$1"]},{name:"m31$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$2"]},{name:"m31$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"5"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$3"]},{name:"m31$subexpression$1$string$4",symbols:[{literal:"0"},{literal:"7"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$4"]},{name:"m31$subexpression$1$string$5",symbols:[{literal:"0"},{literal:"8"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$5"]},{name:"m31$subexpression$1$string$6",symbols:[{literal:"1"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$6"]},{name:"m31$subexpression$1$string$7",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"m31$subexpression$1",symbols:["m31$subexpression$1$string$7"]},{name:"m31",symbols:["m31$subexpression$1"],postprocess:T},{name:"m30$subexpression$1$string$1",symbols:[{literal:"0"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$1"]},{name:"m30$subexpression$1$string$2",symbols:[{literal:"0"},{literal:"6"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$2"]},{name:"m30$subexpression$1$string$3",symbols:[{literal:"0"},{literal:"9"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$3"]},{name:"m30$subexpression$1$string$4",symbols:[{literal:"1"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"m30$subexpression$1",symbols:["m30$subexpression$1$string$4"]},{name:"m30",symbols:["m30$subexpression$1"],postprocess:T},{name:"d01_11",symbols:[{literal:"0"},"positive_digit"],postprocess:z},{name:"d01_11",symbols:[{literal:"1"},/[0-1]/],postprocess:z},{name:"d01_12",symbols:["d01_11"],postprocess:T},{name:"d01_12$string$1",symbols:[{literal:"1"},{literal:"2"}],postprocess:function(t){return t.join("")}},{name:"d01_12",symbols:["d01_12$string$1"],postprocess:T},{name:"d01_13",symbols:["d01_12"],postprocess:T},{name:"d01_13$string$1",symbols:[{literal:"1"},{literal:"3"}],postprocess:function(t){return t.join("")}},{name:"d01_13",symbols:["d01_13$string$1"],postprocess:T},{name:"d00_14$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$1"],postprocess:T},{name:"d00_14",symbols:["d01_13"],postprocess:T},{name:"d00_14$string$2",symbols:[{literal:"1"},{literal:"4"}],postprocess:function(t){return t.join("")}},{name:"d00_14",symbols:["d00_14$string$2"],postprocess:T},{name:"d00_23$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_23",symbols:["d00_23$string$1"],postprocess:T},{name:"d00_23",symbols:["d01_23"],postprocess:T},{name:"d01_23",symbols:[{literal:"0"},"positive_digit"],postprocess:z},{name:"d01_23",symbols:[{literal:"1"},"digit"],postprocess:z},{name:"d01_23",symbols:[{literal:"2"},/[0-3]/],postprocess:z},{name:"d01_29",symbols:[{literal:"0"},"positive_digit"],postprocess:z},{name:"d01_29",symbols:[/[1-2]/,"digit"],postprocess:z},{name:"d01_30",symbols:["d01_29"],postprocess:T},{name:"d01_30$string$1",symbols:[{literal:"3"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d01_30",symbols:["d01_30$string$1"],postprocess:T},{name:"d01_31",symbols:["d01_30"],postprocess:T},{name:"d01_31$string$1",symbols:[{literal:"3"},{literal:"1"}],postprocess:function(t){return t.join("")}},{name:"d01_31",symbols:["d01_31$string$1"],postprocess:T},{name:"d00_59$string$1",symbols:[{literal:"0"},{literal:"0"}],postprocess:function(t){return t.join("")}},{name:"d00_59",symbols:["d00_59$string$1"],postprocess:T},{name:"d00_59",symbols:["d01_59"],postprocess:T},{name:"d01_59",symbols:["d01_29"],postprocess:T},{name:"d01_59",symbols:[/[345]/,"digit"],postprocess:z},{name:"d21_24",symbols:[{literal:"2"},/[1-4]/],postprocess:z},{name:"d25_41",symbols:[{literal:"2"},/[5-9]/],postprocess:z},{name:"d25_41",symbols:[{literal:"3"},"digit"],postprocess:z},{name:"d25_41",symbols:[{literal:"4"},/[01]/],postprocess:z},{name:"d21_41",symbols:["d21_24"],postprocess:T},{name:"d21_41",symbols:["d25_41"],postprocess:T},{name:"_$ebnf$1",symbols:[]},{name:"_$ebnf$1",symbols:["_$ebnf$1",{literal:" "}],postprocess:function(t){return t[0].concat([t[1]])}},{name:"_",symbols:["_$ebnf$1"]}],Jq="edtf",Bl={Lexer:Kq,ParserRules:Gq,ParserStart:Jq};function Xq(e,t){return e.level<t.level?-1:e.level>t.level?1:0}function Qq(e,t={}){if(!e.length)return e;let{level:r,types:n,seasonIntervals:o,seasonUncertainty:s}={...ln,...t};return e.filter(i=>o&&eO(i)||s&&tO(i)?!0:!(i.level>r||n.length&&!n.includes(i.type)))}function eO({type:e,values:t}){return e==="Interval"&&t[0].type==="Season"}function tO({type:e,level:t}){return e==="Season"&&t>=3}function rO(e){return e.length<2?e[0]:e.sort(Xq)[0]}function dn(e,t={}){try{let r=nO(),n=rO(Qq(r.feed(e).results,t));if(!n)throw new Error("edtf: No possible parsings (@EOS)");return n}catch(r){throw r.message+=` for "${e}"`,r}}function nO(){return new jg.default.Parser(Bl.ParserRules,Bl.ParserStart)}var K=class{static get type(){return this.name}static parse(t){return dn(t,{types:[this.type]})}static from(t){return t instanceof this?t:new this(t)}static UTC(...t){let r=Date.UTC(...t);return t[0]>=0&&t[0]<100&&(r=oO(new Date(r))),r}get type(){return this.constructor.type}get edtf(){return this.toEDTF()}get isEDTF(){return!0}toJSON(){return this.toEDTF()}toString(){return this.toEDTF()}toLocaleString(...t){return this.localize(...t)}inspect(){return this.toEDTF()}valueOf(){return this.min}[Symbol.toPrimitive](t){return t==="number"?this.valueOf():this.toEDTF()}covers(t){return this.min<=t.min&&this.max>=t.max}compare(t){if(t.min==null||t.max==null)return null;let[r,n,o,s]=[this.min,this.max,t.min,t.max];return r!==o?r<o?-1:1:n!==s?n<s?-1:1:0}includes(t){let r=this.covers(t);if(!r||!this[Symbol.iterator])return r;for(let n of this)if(n.edtf===t.edtf)return!0;return!1}*until(t){yield this,this.compare(t)&&(yield*this.between(t))}*through(t){yield*this.until(t),this.compare(t)&&(yield t)}*between(t){t=this.constructor.from(t);let r=this,n=this.compare(t);if(n)for(;r=r.next(-n),r.compare(t)===n;)yield r}};function oO(e,t=1900){return e.setUTCFullYear(e.getUTCFullYear()-t),e.getTime()}var sO=Reflect.ownKeys.bind(Reflect),iO=Object.getOwnPropertyDescriptor.bind(Object),aO=Object.defineProperty.bind(Object),cO=Object.prototype.hasOwnProperty;function Ug(e,...t){for(let r of t)Bg(e,r),Bg(e.prototype,r.prototype);return e}function Bg(e,t){for(let r of sO(t))cO.call(e,r)||aO(e,r,iO(t,r))}var Wg={locale:"en-US",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (unspecified)",medium:"%D (?)",short:"%D (?)"}}};var Zg={locale:"es-ES",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var Hg={locale:"de-DE",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"ca. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var Yg={locale:"fr-FR",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var Vg={locale:"it-IT",date:{approximate:{long:"circa %D",medium:"ca. %D",short:"c. %D"},uncertain:{long:"%D (?)",medium:"%D (?)",short:"%D (?)"}}};var Kg={locale:"ja-JA",date:{approximate:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"},uncertain:{long:"%D\u9803",medium:"%D\u9803",short:"%D\u9803"}}};var Ul={en:Wg,es:Zg,de:Hg,fr:Yg,it:Vg,ja:Kg},Wl=(e,...t)=>{for(let r of t)Ul[`${e}-${r}`]=Ul[e]};Wl("en","AU","CA","GB","NZ","SA","US");Wl("de","AT","CH","DE");Wl("fr","CH","FR");var Gg=Ul;var pO=[{day:"numeric",month:"numeric",year:"numeric",timeZoneName:void 0,hour:"numeric",minute:"numeric",second:"numeric"},{year:"numeric",timeZone:"UTC",timeZoneName:void 0},{month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0},{day:"numeric",month:"numeric",year:"numeric",timeZone:"UTC",timeZoneName:void 0}];function yO(e,t){switch(t={...pO[e],...t},e){case 1:t.month=void 0;case 2:t.day=void 0,t.weekday=void 0;case 3:t.hour=void 0,t.minute=void 0,t.second=void 0}return t}function gO(e,t){return`${e}:${JSON.stringify(bO(t))}`}function bO(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null).sort(([t],[r])=>t.localeCompare(r)))}function wO(e,t,r){let n=yO(e.precision,r),o=gO(t,n);return ir.cache.has(o)||(ir.cache.size>=64&&ir.cache.clear(),ir.cache.set(o,new Intl.DateTimeFormat(t,n))),ir.cache.get(o)}function xO(e){let{locale:t,weekday:r,month:n,year:o}=e.resolvedOptions(),s=Gg[t];if(s==null)return null;let i=r||n==="long"?"long":!n||o==="2-digit"?"short":"medium";return{approximate:s.date.approximate[i],uncertain:s.date.uncertain[i]}}function vO(e){return e==="day"||e==="month"||e==="year"}function _O(e,t){let r="";for(let{type:n,value:o}of t)r+=vO(n)&&e.unspecified.is(n)?o.replace(/./g,"X"):o;return r}function ir(e,t="en-US",r={}){e.timeZone&&!r.timeZone&&(r={timeZoneName:"short",...r,timeZone:e.timeZone});let n=wO(e,t,r),o=xO(n);if(!e.isEDTF||o==null)return n.format(e);if(e.type==="Interval"){if(e.finite)return n.formatRange(e.lower,e.upper);throw new Error("cannot format infinite intervals")}let s=!e.unspecified.value||!n.formatToParts?n.format(e):_O(e,n.formatToParts(e));return e.approximate.value&&(s=o.approximate.replace("%D",s)),e.uncertain.value&&(s=o.uncertain.replace("%D",s)),s}ir.cache=new Map;var{abs:$O}=Math,{isArray:kO}=Array,Jg=new WeakMap,Xg=new WeakMap,Qg=new WeakMap,eb=new WeakMap,tb=new WeakMap,SO=[O.YMD,O.Y,O.YM,O.YMD],fe=class e extends globalThis.Date{constructor(...t){let r=0,n,o,s,i;switch(t.length){case 0:break;case 1:switch(typeof t[0]){case"number":break;case"string":t=[e.parse(t[0])];case"object":kO(t[0])&&(t[0]={values:t[0]});{let a=t[0];if(Z(a!=null),a.type&&Z.equal("Date",a.type),a.values&&a.values.length){if(r=a.values.length,t=a.values.slice(),t.length<2&&t.push(0),a.offset){for(t.length<3&&t.push(1);t.length<5;)t.push(0);t[4]=t[4]-a.offset}t=[K.UTC(...t)]}({uncertain:n,approximate:o,unspecified:s,timeZone:i}=a)}break;default:throw new RangeError("Invalid time value")}break;default:r=t.length}super(...t),this.precision=r,this.uncertain=n,this.approximate=o,this.unspecified=s,this.timeZone=i}set precision(t){Jg.set(this,t>3?0:Number(t))}get precision(){return Jg.get(this)}set uncertain(t){Xg.set(this,this.bits(t))}get uncertain(){return Xg.get(this)}set approximate(t){Qg.set(this,this.bits(t))}get approximate(){return Qg.get(this)}set unspecified(t){eb.set(this,new O(t))}get unspecified(){return eb.get(this)}set timeZone(t){tb.set(this,t)}get timeZone(){return tb.get(this)}get atomic(){return!(this.precision||this.unspecified.value)}get min(){if(this.unspecified.value&&this.year<0){let t=this.unspecified.max(this.values.map(e.pad));return t[0]=-t[0],new e({values:t}).getTime()}return this.getTime()}get max(){return this.atomic?this.getTime():this.next().getTime()-1}get year(){return this.getUTCFullYear()}get month(){return this.getUTCMonth()}get date(){return this.getUTCDate()}get hours(){return this.getUTCHours()}get minutes(){return this.getUTCMinutes()}get seconds(){return this.getUTCSeconds()}get values(){switch(this.precision){case 1:return[this.year];case 2:return[this.year,this.month];case 3:return[this.year,this.month,this.date];default:return[this.year,this.month,this.date,this.hours,this.minutes,this.seconds]}}next(t=1){let{values:r,unspecified:n,uncertain:o,approximate:s}=this;if(n.value){let i=r[0]<0;r=t<0^i?n.min(r.map(e.pad)):n.max(r.map(e.pad)),i&&(r[0]=-r[0])}return r.push(r.pop()+t),new e({values:r,unspecified:n,uncertain:o,approximate:s})}prev(t=1){return this.next(-t)}*[Symbol.iterator](){let t=this;for(;t<=this.max;)yield t,t=t.next()}toEDTF(){if(!this.precision)return this.toISOString();let t=this.year<0?"-":"",r=this.values.map(e.pad);return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}format(...t){return ir(this,...t)}static pad(t,r=0){if(!r){let n=$O(t);return n<10?`000${n}`:n<100?`00${n}`:n<1e3?`0${n}`:`${n}`}return r===1&&(t=t+1),t<10?`0${t}`:`${t}`}bits(t){return t===!0&&(t=SO[this.precision]),new O(t)}};Ug(fe,K);var os=fe.pad;var{abs:TO}=Math,rb=new WeakMap,nb=new WeakMap,oa=class e extends K{constructor(t){switch(super(),rb.set(this,[]),typeof t){case"number":this.year=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),Z(t!==null),t.type&&Z.equal("Year",t.type),Z(t.values),Z(t.values.length),this.year=t.values[0],this.significant=t.significant;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid year value")}}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get significant(){return nb.get(this)}set significant(t){nb.set(this,Number(t))}get values(){return rb.get(this)}get min(){return K.UTC(this.year,0)}get max(){return K.UTC(this.year+1,0)-1}toEDTF(){let t=TO(this.year),r=this.significant?`S${this.significant}`:"";return t<=9999?`${this.year<0?"-":""}${os(this.year)}${r}`:`Y${this.year}${r}`}};var{abs:ob,floor:AO}=Math,sb=new WeakMap,sa=class e extends K{constructor(t){switch(super(),sb.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.decade=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),Z(t!==null),t.type&&Z.equal("Decade",t.type),Z(t.values),Z(t.values.length===1),this.decade=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid decade value")}}get decade(){return this.values[0]}set decade(t){t=AO(Number(t)),Z(ob(t)<1e3,`invalid decade: ${t}`),this.values[0]=t}get year(){return this.values[0]*10}set year(t){this.decade=t/10}get values(){return sb.get(this)}get min(){return fe.UTC(this.year,0)}get max(){return fe.UTC(this.year+10,0)-1}toEDTF(){let t=e.pad(this.decade);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=ob(t),n=r===t?"":"-";return r<10?`${n}00${r}`:r<100?`${n}0${r}`:`${t}`}};var{abs:ib,floor:EO}=Math,ab=new WeakMap,ia=class e extends K{constructor(t){switch(super(),ab.set(this,[]),this.uncertain=!1,this.approximate=!1,typeof t){case"number":this.century=t;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),Z(t!==null),t.type&&Z.equal("Century",t.type),Z(t.values),Z(t.values.length===1),this.century=t.values[0],this.uncertain=!!t.uncertain,this.approximate=!!t.approximate;break;case"undefined":this.year=new Date().getUTCFullYear();break;default:throw new RangeError("Invalid century value")}}get century(){return this.values[0]}set century(t){t=EO(Number(t)),Z(ib(t)<100,`invalid century: ${t}`),this.values[0]=t}get year(){return this.values[0]*100}set year(t){this.century=t/100}get values(){return ab.get(this)}get min(){return fe.UTC(this.year,0)}get max(){return fe.UTC(this.year+100,0)-1}toEDTF(){let t=e.pad(this.century);return this.uncertain&&(t=t+"?"),this.approximate&&(t=(t+"~").replace(/\?~/,"%")),t}static pad(t){let r=ib(t),n=r===t?"":"-";return r<10?`${n}0${r}`:`${t}`}};var cb=new WeakMap,ub=new WeakMap,lb=new WeakMap,db=new WeakMap,Hn=class e extends K{constructor(t){super();let r,n,o;switch(lb.set(this,[]),typeof t){case"number":this.year=t,this.season=arguments[1]||21;break;case"string":t=e.parse(t);case"object":Array.isArray(t)&&(t={values:t}),Z(t!==null),t.type&&Z.equal("Season",t.type),Z(t.values),Z.equal(2,t.values.length),this.year=t.values[0],this.season=t.values[1],{unspecified:o,uncertain:r,approximate:n}=t;break;case"undefined":this.year=new Date().getUTCFullYear(),this.season=21;break;default:throw new RangeError("Invalid season value")}this.unspecified=o,this.uncertain=r,this.approximate=n}get year(){return this.values[0]}set year(t){this.values[0]=Number(t)}get season(){return this.values[1]}set season(t){this.values[1]=fb(Number(t))}get values(){return lb.get(this)}set uncertain(t){ub.set(this,new O(t))}get uncertain(){return ub.get(this)}set approximate(t){cb.set(this,new O(t))}get approximate(){return cb.get(this)}set unspecified(t){db.set(this,new O(t))}get unspecified(){return db.get(this)}next(t=1){let{season:r,year:n,unspecified:o,approximate:s,uncertain:i}=this;switch(!0){case(r>=21&&r<=36):[n,r]=Zl(n,r,t,r-(r-21)%4,4);break;case(r>=37&&r<=39):[n,r]=Zl(n,r,t,37,3);break;case(r>=40&&r<=41):[n,r]=Zl(n,r,t,40,2);break;default:throw new RangeError(`Cannot compute next/prev for season ${r}`)}return new e({values:[n,r],approximate:s,uncertain:i,unspecified:o})}prev(t=1){return this.next(-t)}get min(){switch(this.season){case 21:case 25:case 32:case 33:case 40:case 37:return K.UTC(this.year,0);case 22:case 26:case 31:case 34:return K.UTC(this.year,3);case 23:case 27:case 30:case 35:case 41:return K.UTC(this.year,6);case 24:case 28:case 29:case 36:return K.UTC(this.year,9);case 38:return K.UTC(this.year,4);case 39:return K.UTC(this.year,8);default:return K.UTC(this.year,0)}}get max(){let[t]=this.unspecified.max([os(this.year)]);switch(this.season){case 21:case 25:case 32:case 33:return K.UTC(t,3)-1;case 22:case 26:case 31:case 34:case 40:return K.UTC(t,6)-1;case 23:case 27:case 30:case 35:return K.UTC(t,9)-1;case 24:case 28:case 29:case 36:case 41:case 39:return K.UTC(t+1,0)-1;case 37:return K.UTC(t,5)-1;case 38:return K.UTC(t,9)-1;default:return K.UTC(t+1,0)-1}}toEDTF(){let t=this.year<0?"-":"",r=[os(this.year),String(this.season)];return this.unspecified.value?t+this.unspecified.masks(r).join("-"):(this.uncertain.value&&(r=this.uncertain.marks(r,"?")),this.approximate.value&&(r=this.approximate.marks(r,"~").map(n=>n.replace(/(~\?)|(\?~)/,"%"))),t+r.join("-"))}};function fb(e){if(isNaN(e)||e<21||e===1/0)throw new RangeError(`invalid division of year: ${e}`);return e}function Zl(e,t,r,n,o){let s=t+r-n;return[e+Math.floor(s/o),fb(n+(s%o+o)%o)]}var mb=new WeakMap,aa=class e extends K{constructor(...t){switch(super(),mb.set(this,[null,null]),t.length){case 2:this.lower=t[0],this.upper=t[1];break;case 1:switch(typeof t[0]){case"string":t[0]=e.parse(t[0]);case"object":Array.isArray(t[0])&&(t[0]={values:t[0]});{let[r]=t;Z(r!==null),r.type&&Z.equal("Interval",r.type),Z(r.values),Z(r.values.length<3),this.lower=r.values[0],this.upper=r.values[1],this.earlier=r.earlier,this.later=r.later}break;default:this.lower=t[0]}break;case 0:break;default:throw new RangeError(`invalid interval value: ${t}`)}}get lower(){return this.values[0]}set lower(t){if(t==null)return this.values[0]=null;if(t===1/0||t===-1/0)return this.values[0]=1/0;if(t=hb(t),t>=this.upper&&this.upper!=null)throw new RangeError(`invalid lower bound: ${t}`);this.values[0]=t}get upper(){return this.values[1]}set upper(t){if(t==null)return this.values[1]=null;if(t===1/0)return this.values[1]=1/0;if(t=hb(t),this.lower!==null&&this.lower!==1/0&&t<=this.lower)throw new RangeError(`invalid upper bound: ${t}`);this.values[1]=t}get finite(){return this.lower!=null&&this.lower!==1/0&&this.upper!=null&&this.upper!==1/0}get precision(){return this.lower?.precision??this.upper?.precision??0}*[Symbol.iterator](){if(!this.finite)throw Error("cannot iterate infinite interval");yield*this.lower.through(this.upper)}get values(){return mb.get(this)}get min(){let t=this.lower;return t?t===1/0?-1/0:t.min:null}get max(){let t=this.upper;return t?t===1/0?1/0:t.max:null}get isEDTFInterval(){return!0}toEDTF(){return this.values.map(t=>t===1/0?"..":t?t.edtf:"").join("/")}};function hb(e){try{return fe.from(e)}catch{return Hn.from(e)}}var{isArray:Yn}=Array,pb=new WeakMap,Vn=class extends K{constructor(...t){if(super(),pb.set(this,[]),t.length>1&&(t=[t]),t.length)switch(typeof t[0]){case"string":t[0]=new.target.parse(t[0]);case"object":Yn(t[0])&&(t[0]={values:t[0]});{let[r]=t;Z(r!==null),r.type&&Z.equal(this.type,r.type),Z(r.values),this.concat(...r.values),this.earlier=!!r.earlier,this.later=!!r.later}break;default:throw new RangeError(`invalid ${this.type} value: ${t}`)}}get values(){return pb.get(this)}get length(){return this.values.length}get empty(){return this.length===0}get first(){let t=this.values[0];return Yn(t)?t[0]:t}get last(){let t=this.values[this.length-1];return Yn(t)?t[0]:t}clear(){return this.values.length=0,this}concat(...t){for(let r of t)this.push(r);return this}push(t){return Yn(t)?(Z.equal(2,t.length),this.values.push(t.map(r=>fe.from(r)))):this.values.push(fe.from(t))}*[Symbol.iterator](){for(let t of this.values)Yn(t)?yield*t[0].through(t[1]):yield t}get min(){return this.earlier?-1/0:this.empty?0:this.first.min}get max(){return this.later?1/0:this.empty?0:this.last.max}content(){return this.values.map(t=>Yn(t)?t.map(r=>r.edtf).join(".."):t.edtf).join(",")}toEDTF(){return this.wrap(this.empty?"":`${this.earlier?"..":""}${this.content()}${this.later?"..":""}`)}wrap(t){return`{${t}}`}};var ca=class extends Vn{static parse(t){return dn(t,{types:["Set"]})}get type(){return"Set"}wrap(t){return`[${t}]`}};var CO=/^\d{5,}$/;function Hl(...e){if(!e.length)return new fe;if(e.length===1)switch(typeof e[0]){case"object":return new(ua[e[0].type]||fe)(e[0]);case"number":return new fe(e[0]);case"string":if(CO.test(e[0]))return new fe(Number(e[0]))}let t=dn(...e);return new ua[t.type](t)}var RO=`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/),gb="twenty thirty forty fifty sixty seventy eighty ninety".split(" "),la=new Map([...RO.map((e,t)=>[e,t]),...gb.map((e,t)=>[e,20+10*t])]),bb=new Map([["dozen",12],["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12]]);function Kn(e){let t=e,r=0,n,o=1,s=!1;for(;;){let a=n!==void 0&&n>=1&&!s?Yl(t):void 0;a&&(n=(n??0)+a.number,t=a.rest);let c=new RegExp("^[ -]?(?:and )?(\\p{L}+)","u").exec(t),u=c?.[1]?.toLowerCase()??"",l=la.get(u),d=bb.get(u.replace(/s$/,""));if(!c)break;if(d!==void 0&&(n!==void 0||r>0||/^(?:hundred|thousand|million|billion)$/.test(u)))d>=1e3?(r+=(n??(r>0?0:1))*d,n=void 0):n=(n??(r>0?0:1))*d,o=d,s=!1;else if(l!==void 0&&PO(l,n,s))n=(n??0)+l;else if(u==="half"&&n===void 0&&r===0)n=.5;else if(/^an?$/.test(u)&&(n===.5||n===void 0&&r===0))s=n===void 0,n??=1;else break;t=t.slice(c[0].length)}return(n!==void 0||r>0)&&!s?{number:r+(n??0),scale:o,rounding:.5,rest:t}:void 0}var wb={"\xBD":.5,"\xBC":.25,"\xBE":.75,"\u2153":1/3,"\u2154":2/3},xb={half:2,third:3,quarter:4,fifth:5,tenth:10};function vb(e){let t=/^[½¼¾⅓⅔]/.exec(e)?.[0],r=/^(an?|one|two|three|four|seven|nine)[ -](third|quarter|fifth|tenth)(s)?(?![\p{L}-])/iu.exec(e),n=/^an?$/i.test(r?.[1]??"")?1:la.get(r?.[1]?.toLowerCase()??"")??0;if(t===void 0&&(!r||n>1!=(r[3]==="s")))return;let o=t===void 0?n/(xb[r?.[2]?.toLowerCase()??""]??1):wb[t]??0,s=e.slice((t??r?.[0]??"").length),i=/^ (million|billion|trillion)\b/i.exec(s),a=bb.get(i?.[1]?.toLowerCase()??"")??1;return{number:o*a,scale:a,rounding:o*a*.05,rest:s.slice(i?.[0].length??0)}}function Yl(e){let t=new RegExp("^ ?([\xBD\xBC\xBE\u2153\u2154])|^[ -]and[ -](?:an?|one)[ -](half|quarter|third)(?!\\p{L})","iu").exec(e);if(!t)return;let[r,n,o]=t;return{number:n===void 0?1/(xb[o?.toLowerCase()??""]??1):wb[n]??0,rest:e.slice(r.length)}}function PO(e,t,r){return t===void 0?!0:r||t===.5||e===0?!1:e<10?t%10===0&&t%100!==10:t%100===0}var yb=new Map([["first",1],["second",2],["third",3],["fifth",5],["eighth",8],["ninth",9],["twelfth",12]]);function fn(e){let[,t="",r=""]=new RegExp("^(?:(\\p{L}+ty)-)?(\\p{L}+)$","u").exec(e.toLowerCase())??[],n=yb.get(r)??la.get(r.replace(/ieth$/,"y").replace(/(?<!ie)th$/,""));return t===""?n!==void 0&&(yb.has(r)||r.endsWith("th"))?n:void 0:n!==void 0&&n<10&&gb.includes(t)?(la.get(t)??0)+n:void 0}var NO=new Map([["hundred",100],["thousand",1e3],["million",1e6],["billion",1e9],["trillion",1e12],["dozen",12],["k",1e3],["m",1e6],["bn",1e9]]),Sb=new Map([["US$","USD"],["A$","AUD"],["AU$","AUD"],["C$","CAD"],["CA$","CAD"],["HK$","HKD"],["NZ$","NZD"],["S$","SGD"],["NT$","TWD"],["R$","BRL"],["$","USD"],["\u20AC","EUR"],["\xA3","GBP"],["\xA5","JPY"],["\u20A9","KRW"],["\u20B9","INR"],["\u20BD","RUB"],["\u20BA","TRY"],["\u20AB","VND"],["\u0E3F","THB"],["\u20AA","ILS"],["\u20B1","PHP"],["\u20B4","UAH"]]),Vl=new Set([...Sb.values(),..."CNY CHF SEK NOK DKK PLN CZK HUF RON MXN ARS CLP COP ZAR NGN KES EGP SAR AED PKR BDT IDR MYR".split(" ")]),qO=[[/^(?:about|around|roughly|approximately|approx\.?|some|circa|c\.|ca\.|~|≈)\s*/i,"about"],[/^(?:nearly|almost|just under|close to)\s+/i,"nearly"],[/^(?:at least|no fewer than|no less than|not less than|minimum of|a minimum of|≥|>=)\s*/i,"at least"],[/^(?:more than|greater than|over|above|in excess of|upwards of|>)\s*/i,"more than"],[/^(?:at most|up to|no more than|not more than|a maximum of|maximum of|≤|<=)\s*/i,"at most"],[/^(?:less than|fewer than|under|below|<)\s*/i,"less than"]];function zt(e){let t=e.trim().replace(/[\u2012-\u2015\u2212]/g,"-").replace(/\s+/g," "),r=OO(t);if(r)return r;let n=qO.find(([l])=>l.test(t)),o=n?t.replace(n[0],""):t,s=/^(?:between|from)\s+/i.exec(o),i=kb(s?o.slice(s[0].length):o);if(!i)return;let a=(s?/^ ?(?:-|to|and) ?/i:/^ ?(?:-|to|or) ?/i).exec(i.rest),c=a?kb(i.rest.slice(a[0].length)):void 0;if(!c)return $b(i,i.number,n?.[1]);let u=i.scale===1&&i.number<=c.number/c.scale?c.scale:1;return $b({...i,...c,number:c.number},i.number*u,n?.[1])}function da(e){return e.replace(/^((?:about|nearly|almost|less than|more than|over|under) )?an? /i,(t,r="")=>`${r}1 `)}var _b={tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9};function OO(e){let t=/^(?:(tens|dozens|scores|hundreds|thousands) of )?(tens|dozens|scores|hundreds|thousands|millions|billions|several|a few)\b(?: of(?= ))?/i.exec(e);if(!t)return;let[r,n="",o=""]=t;return{min:2*((_b[n.toLowerCase()]??1)*(_b[o.toLowerCase()]??1)),max:Number.POSITIVE_INFINITY,openMin:!1,openMax:!1,rounding:0,leeway:0,rest:e.slice(r.length).trim()}}function $b({number:e,rounding:t,currency:r,rest:n},o,s){let i=/^(?: ?(?:or more|or over|and more)\b|\+) ?/i.exec(n),a=/^ ?(?:or less|or fewer|or under)\b ?/i.exec(n),c=i?"at least":a?"at most":s,u={below:c==="at most"||c==="less than",above:c==="at least"||c==="more than"},l=c==="about"||c==="nearly"?Math.abs(o)/10:0,d=c==="about"?Math.abs(e)/10:0;return{min:u.below?Number.NEGATIVE_INFINITY:o-l,max:u.above?Number.POSITIVE_INFINITY:e+d,openMin:c==="more than",openMax:c==="less than",rounding:t,leeway:IO(Math.abs(e),t),rest:n.slice((i??a)?.[0].length??0).trim(),...r!==void 0&&{currency:r}}}function IO(e,t){let r=Math.round(e/(2*t)),n=t;for(;r>0&&r%10===0;r/=10)n*=10;return Math.max(Math.min(n,e/20),Math.min(t,e/10))}function kb(e){let t=/^([+-])?\s*/.exec(e),r=e.slice(t?.[0].length??0),n=new RegExp("^(?:[A-Z]{1,2}\\$|\\p{Sc}|[A-Z]{3}(?=\\s?\\d))","u").exec(r)?.[0],o=n===void 0?void 0:Sb.get(n)??n;if(o!==void 0&&/^[A-Z]{3}$/.test(n??"")&&!Vl.has(o))return;n!==void 0&&(r=r.slice(n.length).trimStart());let s=vb(r)??MO(r)??Kn(r);if(!s)return;let i=(t?.[1]==="-"?-1:1)*s.number;return o===void 0&&s.rest===""&&/\dm$/.test(r)?{...s,number:i/1e6,scale:1,rounding:s.rounding/1e6,rest:"m"}:{...s,number:i,...o!==void 0&&{currency:o}}}function MO(e){let t=/^(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+)?(\.\d+)?/.exec(e);if(!t?.[0])return;let r=Math.max(0,(t[2]?.length??0)-1),n=e.slice(t[0].length),o=r===0?Yl(n):void 0,s=Number((t[1]??"0").replace(/\D/g,"")+(t[2]??""))+(o?.number??0);if(n=o?.rest??n,new RegExp("^(?:[\\d,.]*\\d|\\p{L}{4,}\\d)","u").test(n))return;let i=DO(n);return n=i.rest,{number:s*i.factor,scale:i.factor,rounding:i.factor*10**-r/2,rest:n}}function DO(e){let t=1,r=e;for(;;){let n=/^[\s-]*(hundred|thousand|million|billion|trillion|dozen|bn|m|k)s?\b/i.exec(r),o=n?.[1]?.toLowerCase()??"";if(!n||/^(?:m|k)$/.test(o)&&/^[\s-]/.test(n[0]))return{factor:t,rest:r};t*=NO.get(o)??1,r=r.slice(n[0].length)}}var Nr=864e5;function Ae(e){if(e.includes("T"))return;let t=/^[[{](.*)[\]}]$/.exec(e);if(t)return LO((t[1]??"").split(/,|\.\./).map(o=>o.trim()));let r=/^(-?[\dX]{4}(?:-[\dX]{2}){0,2})([~%?])$/.exec(e),n=FO(r?.[1]??e);return!n||!r||r[2]==="?"?n:UO(r[1]??"",n)}function LO(e){let r=e.map(n=>n===""?void 0:Ae(n)).filter(n=>n!==void 0);if(!(r.length===0||r.length<e.filter(n=>n!=="").length))return{min:e[0]===""?Number.NEGATIVE_INFINITY:Math.min(...r.map(({min:n})=>n)),max:e.at(-1)===""?Number.POSITIVE_INFINITY:Math.max(...r.map(({max:n})=>n))}}function FO(e){return jO(e)??zO(e)??BO(e)}function zO(e){let t=/^([12]\d{3})-2([1-4])$/.exec(e);if(!t)return;let[r,n]=[Number(t[1]),Number(t[2])];return{min:we(r,n===4?-1:3*n-1,1),max:we(r,3*n+4,1)-1}}function jO(e){let t=/^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);if(!t)return;let[r,n,o]=[Number(t[1]),Number(t[2]??1),Number(t[3]??1)],s=we(r,n,o),{year:i,month:a,day:c}=Gn(s);if(!(i!==r||a!==n||c!==o))return t[3]!==void 0?{min:s,max:s}:{min:s,max:we(r+(t[2]===void 0?1:0),n+(t[2]===void 0?0:1),1)-1}}function BO(e){if(!/^\d+$/.test(e))try{let{min:t,max:r}=Hl(e);return Number.isNaN(t)||Number.isNaN(r)?void 0:{min:Math.floor(t/Nr),max:Math.floor(r/Nr)}}catch{return}}function UO(e,{min:t,max:r}){let n=e.replace(/^-/,"").split("-").length;if(n===3)return{min:t-1,max:r+1};let o=n===2?1:12;return{min:jt(t,-o),max:jt(r+1,o)-1}}function Gn(e){let t=new Date(e*Nr);return{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}}function we(e,t,r){return Math.floor(Date.UTC(e,t-1,r)/Nr)}function jt(e,t){let r=new Date(e*Nr),n=new Date(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+t,1)),o=new Date(Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,0)).getUTCDate();return Math.floor(n.getTime()/Nr)+Math.min(r.getUTCDate(),o)-1}function ma(e){let[t,r,...n]=e.split("/");if(t===void 0||r===void 0||n.length>0){let a=Ae(e);return a&&{start:a,end:a}}let o={min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY},s=t===""||t===".."?o:Ae(t),i=r===""||r===".."?o:Ae(r);return s&&i&&s.min<=i.max?{start:s,end:i}:void 0}function fa(e){let t=Math.floor(e),r=(e-t)*30.436875,n=Number.POSITIVE_INFINITY,o=0;for(let s=0;s<48;s++){let i=Math.floor(Date.UTC(2e3,s,1)/Nr),a=jt(i,t)-i+r;n=Math.min(n,a),o=Math.max(o,a)}return{min:n,max:o}}var Jn={month:1,year:12,decade:120,century:1200},WO={day:1,week:7,fortnight:14};function ha(e){let t=zt(da(e)),r=/^-?([a-z]+?)s?$/i.exec(t?.rest??"")?.[1]?.toLowerCase()??"";if(!t)return;let{min:n,max:o}=t,s=Jn[r],i=WO[r];if(s!==void 0)return{min:Number.isFinite(n)?fa(Math.max(0,(n-.5)*s)).min:0,max:Number.isFinite(o)?fa((o+1)*s).max-1:o};if(/^(?:hour|minute|second|hr|min|sec|h)$/.test(r)){let a=r.startsWith("h")?24:r.startsWith("m")?1440:86400;return{min:Number.isFinite(n)?Math.floor(n/a):0,max:Math.ceil(o/a)}}if(i!==void 0)return{min:Number.isFinite(n)?Math.ceil(Math.max(0,n*i-(i>1?i/2:0))):0,max:Number.isFinite(o)?Math.floor(o*i+(i>1?i-1:0)):o}}function qr({min:e,max:t}){let[r,n]=[e,t].map(o=>Number.isFinite(o)?new Date(o*Nr).toISOString().slice(0,10):"..");if(r===void 0||n===void 0||r===n)return r??"";for(let o of[4,7]){let s=Ae(r.slice(0,o));if(s&&s.min===e&&s.max===t)return r.slice(0,o)}return`${r}/${n}`}function pa(e,t,r,n){let o=n<0?we(e,t+1,1)-7:we(e,t,1)+7*(n-1);return o+((r-Xn(o))%7+7)%7}function Xn(e){return((e+4)%7+7)%7}var Ab='"\xAB\xBB\u201C\u201D\u201E\u201F\u2E42\u300C-\u300F\u301D-\u301F\uFE41-\uFE44\uFF02\uFF62\uFF63',ZO="'\u2018-\u201B\u2039\u203A\u02BC\uFF07",Kl="\\-\u058A\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";var Eb="\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF",Cb=new RegExp(`[${Eb}]`),HO=new RegExp(`\xAD[ \\t]*\\r?\\n[ \\t]*|[${Eb}]`,"g"),YO=new RegExp("(?!\uFEFF)[\\s\x85]"),VO=new RegExp(`[${Kl}]`),KO=new RegExp(`[${Ab}]`),GO=new RegExp(` *[^\\S ][\\s\x85]*| *\x85[\\s\x85]*| {2,}|[${Kl}]{2,}|(?!-)[${Kl}]|(?!["'])[${Ab}${ZO}]`,"g"),Tb=/[\p{N}\p{Sc}.,]/u,JO=new RegExp("\\P{M}[\\p{M}\\u1160-\\u11FF]*|\\p{M}+","gsu"),XO=/^[\x21-\x7E]*(?: [\x21-\x7E]+)*$/,ss=class{pieces=[];starts;ends;length=0;constructor(t){this.starts=new Uint32Array(t),this.ends=new Uint32Array(t)}add(t,r,n,o){this.pieces.push(t);for(let s=0;s<t.length;s++)this.starts[this.length]=r.starts[n],this.ends[this.length++]=r.ends[o-1]}copy(t,r,n){this.pieces.push(t.text.slice(r,n)),this.starts.set(t.starts.subarray(r,n),this.length),this.ends.set(t.ends.subarray(r,n),this.length),this.length+=n-r}finish(){return{text:this.pieces.join(""),starts:this.starts.subarray(0,this.length),ends:this.ends.subarray(0,this.length)}}};function Qn(e){return r3(t3(e3(e)))}function H(e){return XO.test(e)&&!e.includes("--")?e:Qn(e).text}function Rb(e,t,r){return{start:e.starts[t]??0,end:e.ends[r-1]??0}}function Gl(e){return Cb.test(e)}function QO(e){let t=new Uint32Array(e.length),r=new Uint32Array(e.length);for(let n=0;n<e.length;n++)t[n]=n,r[n]=n+1;return{text:e,starts:t,ends:r}}function e3(e){let t=QO(e);if(!Cb.test(e))return t;let r=new ss(e.length),n=0;for(let{0:o,index:s}of e.matchAll(HO))r.copy(t,n,s),n=s+o.length;return r.copy(t,n,e.length),r.finish()}function t3(e){if(e.text.normalize("NFC")===e.text)return e;let t=new ss(e.text.length*3);for(let{0:r,index:n}of e.text.matchAll(JO)){let o=r.normalize("NFC");o===r?t.copy(e,n,n+r.length):t.add(o,e,n,n+r.length)}return t.finish()}function r3(e){let{text:t}=e,r=new ss(t.length),n=0;for(let{0:o,index:s}of t.matchAll(GO)){r.copy(e,n,s);let i=s+o.length;if(n=i,YO.test(o))r.add(" ",e,s,i);else if(VO.test(o)){let a=Tb.test(t[i]??"")||Tb.test(t[s-1]??"");if(o.length>1&&!a)r.add("-",e,s,i);else for(let c=s;c<i;c++)r.add("-",e,c,c+1)}else r.add(KO.test(o)?'"':"'",e,s,i)}return r.copy(e,n,t.length),r.finish()}var Pb=[[[["deg",1]],[["mm2",1],["cm2",100],["m2",1e6],["km2",1e12]],[["bits",1],["B",8],["KB",8e3],["MB",8e6],["GB",8e9],["TB",8e12],["PB",8e15]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["N",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["mm",1],["cm",10],["m",1e3],["km",1e6]],[["cd/m\xB2",1]],[["cd",1]],[["mg",1],["g",1e3],["kg",1e6]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["Pa",1]],[["C",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["mL",1],["L",1e3]]],[[["deg",1]],[["sq in",1],["sq ft",144],["ac",6272640],["sq mi",4014489600]],[["bits",1],["B",8],["KiB",8192],["MiB",8388608],["GiB",8589934592],["TiB",8796093022208],["PiB",9007199254740992]],[["J",1],["Wh",3600],["kWh",36e5],["MWh",36e8],["GWh",36e11]],[["lbf",1]],[["Hz",1],["kHz",1e3],["MHz",1e6],["GHz",1e9],["THz",1e12],["PHz",1e15]],[["lux",1],["\xB5lx",1e-6],["nlx",1e-9],["klx",1e3]],[["in",1],["ft",12],["yd",36],["mi",63360]],[["cd/m\xB2",1]],[["cd",1]],[["oz",1],["lb",16]],[["W",1],["kW",1e3],["MW",1e6],["GW",1e9],["TW",1e12],["PW",1e15]],[["psi",1]],[["F",1]],[["fs",1],["ps",1e3],["ns",1e6],["\xB5s",1e9],["ms",1e12],["s",1e15],["min",6e16],["h",36e17],["d",864e17],["y",31536e18]],[["tsp",1],["tbsp",3],["fl oz",6],["cup",48],["pt",96],["qt",192],["gal",768]]]];var ar={radian:[0,1],radians:[0,1],rad:[0,1],rads:[0,1],r:[0,1],turn:[0,2*Math.PI],turns:[0,2*Math.PI],degree:[0,Math.PI/180],degrees:[0,Math.PI/180],deg:[0,Math.PI/180],degs:[0,Math.PI/180],"\xB0":[0,Math.PI/180],gradian:[0,Math.PI/200],gradians:[0,Math.PI/200],gon:[0,Math.PI/200],gons:[0,Math.PI/200],grad:[0,Math.PI/200],grads:[0,Math.PI/200],grade:[0,Math.PI/200],grades:[0,Math.PI/200],arcminute:[0,Math.PI/10800],arcminutes:[0,Math.PI/10800],"minutes of arc":[0,Math.PI/10800],arcmin:[0,Math.PI/10800],arcmins:[0,Math.PI/10800],arcsecond:[0,Math.PI/648e3],arcseconds:[0,Math.PI/648e3],"seconds of arc":[0,Math.PI/648e3],arcsec:[0,Math.PI/648e3],arcsecs:[0,Math.PI/648e3],"square meter":[1,1],"square meters":[1,1],"square metre":[1,1],"square metres":[1,1],"m\xB2":[1,1],m2:[1,1],"square petameter":[1,1e30],"square petametre":[1,1e30],"square petameters":[1,1e30],"square petametres":[1,1e30],"Pm\xB2":[1,1e30],Pm2:[1,1e30],"square terameter":[1,1e24],"square terametre":[1,1e24],"square terameters":[1,1e24],"square terametres":[1,1e24],"Tm\xB2":[1,1e24],Tm2:[1,1e24],"square gigameter":[1,1e18],"square gigametre":[1,1e18],"square gigameters":[1,1e18],"square gigametres":[1,1e18],"Gm\xB2":[1,1e18],Gm2:[1,1e18],"square megameter":[1,1e12],"square megametre":[1,1e12],"square megameters":[1,1e12],"square megametres":[1,1e12],"Mm\xB2":[1,1e12],Mm2:[1,1e12],"square kilometer":[1,1e6],"square kilometre":[1,1e6],"square kilometers":[1,1e6],"square kilometres":[1,1e6],"km\xB2":[1,1e6],km2:[1,1e6],"square hectometer":[1,1e4],"square hectometre":[1,1e4],"square hectometers":[1,1e4],"square hectometres":[1,1e4],"hm\xB2":[1,1e4],hm2:[1,1e4],"square decameter":[1,100],"square decametre":[1,100],"square decameters":[1,100],"square decametres":[1,100],"dam\xB2":[1,100],dam2:[1,100],"square decimeter":[1,.01],"square decimetre":[1,.01],"square decimeters":[1,.01],"square decimetres":[1,.01],"dm\xB2":[1,.01],dm2:[1,.01],"square centimeter":[1,1e-4],"square centimetre":[1,1e-4],"square centimeters":[1,1e-4],"square centimetres":[1,1e-4],"cm\xB2":[1,1e-4],cm2:[1,1e-4],"square millimeter":[1,1e-6],"square millimetre":[1,1e-6],"square millimeters":[1,1e-6],"square millimetres":[1,1e-6],"mm\xB2":[1,1e-6],mm2:[1,1e-6],"square micrometer":[1,1e-12],"square micrometre":[1,1e-12],"square micrometers":[1,1e-12],"square micrometres":[1,1e-12],"\u03BCm\xB2":[1,1e-12],"\xB5m\xB2":[1,1e-12],\u03BCm2:[1,1e-12],\u00B5m2:[1,1e-12],"square nanometer":[1,1e-18],"square nanometre":[1,1e-18],"square nanometers":[1,1e-18],"square nanometres":[1,1e-18],"nm\xB2":[1,1e-18],nm2:[1,1e-18],"square picometer":[1,1e-24],"square picometre":[1,1e-24],"square picometers":[1,1e-24],"square picometres":[1,1e-24],"pm\xB2":[1,1e-24],pm2:[1,1e-24],"square femtometer":[1,1e-30],"square femtometre":[1,1e-30],"square femtometers":[1,1e-30],"square femtometres":[1,1e-30],"fm\xB2":[1,1e-30],fm2:[1,1e-30],acre:[1,4046.8564224],acres:[1,4046.8564224],ac:[1,4046.8564224],centiare:[1,1],centiares:[1,1],ca:[1,1],deciare:[1,10],deciares:[1,10],da:[1,10],are:[1,100],ares:[1,100],decare:[1,1e3],decares:[1,1e3],daa:[1,1e3],hectare:[1,1e4],hectares:[1,1e4],ha:[1,1e4],"square foot":[1,.09290304],"square feet":[1,.09290304],"sq ft":[1,.09290304],"ft\xB2":[1,.09290304],ft2:[1,.09290304],"square inch":[1,64516e-8],"square inches":[1,64516e-8],"sq in":[1,64516e-8],"in\xB2":[1,64516e-8],in2:[1,64516e-8],"square yard":[1,.83612736],"square yards":[1,.83612736],"sq yd":[1,.83612736],"yd\xB2":[1,.83612736],yd2:[1,.83612736],"square mile":[1,2589988110336e-6],"square miles":[1,2589988110336e-6],"sq mi":[1,2589988110336e-6],"mi\xB2":[1,2589988110336e-6],mi2:[1,2589988110336e-6],m\u01D4:[1,666.6666666666666],mu:[1,666.6666666666666],bit:[2,1],bits:[2,1],b:[2,1],pebibit:[2,0x4000000000000],pebibits:[2,0x4000000000000],Pib:[2,0x4000000000000],tebibit:[2,1099511627776],tebibits:[2,1099511627776],Tib:[2,1099511627776],gibibit:[2,1073741824],gibibits:[2,1073741824],Gib:[2,1073741824],mebibit:[2,1048576],mebibits:[2,1048576],Mib:[2,1048576],kibibit:[2,1024],kibibits:[2,1024],Kib:[2,1024],Kb:[2,1e3],KB:[2,8e3],petabit:[2,1e15],petabits:[2,1e15],Pb:[2,1e15],terabit:[2,1e12],terabits:[2,1e12],Tb:[2,1e12],gigabit:[2,1e9],gigabits:[2,1e9],Gb:[2,1e9],megabit:[2,1e6],megabits:[2,1e6],Mb:[2,1e6],kilobit:[2,1e3],kilobits:[2,1e3],kb:[2,1e3],hectobit:[2,100],hectobits:[2,100],hb:[2,100],decabit:[2,10],decabits:[2,10],dab:[2,10],decibit:[2,.1],decibits:[2,.1],db:[2,.1],centibit:[2,.01],centibits:[2,.01],cb:[2,.01],millibit:[2,.001],millibits:[2,.001],mb:[2,.001],microbit:[2,1e-6],microbits:[2,1e-6],\u03BCb:[2,1e-6],\u00B5b:[2,1e-6],nanobit:[2,1e-9],nanobits:[2,1e-9],nb:[2,1e-9],picobit:[2,1e-12],picobits:[2,1e-12],pb:[2,1e-12],femtobit:[2,1e-15],femtobits:[2,1e-15],fb:[2,1e-15],nibble:[2,4],nibbles:[2,4],semioctet:[2,4],semioctets:[2,4],halfbyte:[2,4],halfbytes:[2,4],byte:[2,8],bytes:[2,8],octect:[2,8],octects:[2,8],B:[2,8],pebibyte:[2,9007199254740992],pebibytes:[2,9007199254740992],PiB:[2,9007199254740992],tebibyte:[2,8796093022208],tebibytes:[2,8796093022208],TiB:[2,8796093022208],gibibyte:[2,8589934592],gibibytes:[2,8589934592],GiB:[2,8589934592],mebibyte:[2,8388608],mebibytes:[2,8388608],MiB:[2,8388608],kibibyte:[2,8192],kibibytes:[2,8192],KiB:[2,8192],petabyte:[2,8e15],petabytes:[2,8e15],PB:[2,8e15],terabyte:[2,8e12],terabytes:[2,8e12],TB:[2,8e12],gigabyte:[2,8e9],gigabytes:[2,8e9],GB:[2,8e9],megabyte:[2,8e6],megabytes:[2,8e6],MB:[2,8e6],kilobyte:[2,8e3],kilobytes:[2,8e3],kB:[2,8e3],hectobyte:[2,800],hectobytes:[2,800],hB:[2,800],decabyte:[2,80],decabytes:[2,80],daB:[2,80],decibyte:[2,.8],decibytes:[2,.8],dB:[2,.8],centibyte:[2,.08],centibytes:[2,.08],cB:[2,.08],millibyte:[2,.008],millibytes:[2,.008],mB:[2,.008],microbyte:[2,8e-6],microbytes:[2,8e-6],\u03BCB:[2,8e-6],\u00B5B:[2,8e-6],nanobyte:[2,8e-9],nanobytes:[2,8e-9],nB:[2,8e-9],picobyte:[2,8e-12],picobytes:[2,8e-12],pB:[2,8e-12],femtobyte:[2,8e-15],femtobytes:[2,8e-15],fB:[2,8e-15],hextet:[2,16],hextets:[2,16],joule:[3,1],joules:[3,1],J:[3,1],petajoule:[3,1e15],petajoules:[3,1e15],PJ:[3,1e15],terajoule:[3,1e12],terajoules:[3,1e12],TJ:[3,1e12],gigajoule:[3,1e9],gigajoules:[3,1e9],GJ:[3,1e9],megajoule:[3,1e6],megajoules:[3,1e6],MJ:[3,1e6],kilojoule:[3,1e3],kilojoules:[3,1e3],kJ:[3,1e3],hectojoule:[3,100],hectojoules:[3,100],hJ:[3,100],decajoule:[3,10],decajoules:[3,10],daJ:[3,10],decijoule:[3,.1],decijoules:[3,.1],dJ:[3,.1],centijoule:[3,.01],centijoules:[3,.01],cJ:[3,.01],millijoule:[3,.001],millijoules:[3,.001],mJ:[3,.001],microjoule:[3,1e-6],microjoules:[3,1e-6],\u03BCJ:[3,1e-6],\u00B5J:[3,1e-6],nanojoule:[3,1e-9],nanojoules:[3,1e-9],nJ:[3,1e-9],picojoule:[3,1e-12],picojoules:[3,1e-12],pJ:[3,1e-12],femtojoule:[3,1e-15],femtojoules:[3,1e-15],fJ:[3,1e-15],"watt-hour":[3,3600],"W\u22C5h":[3,3600],"W h":[3,3600],Wh:[3,3600],"petawatt-hour":[3,36e17],"petawatt-hours":[3,36e17],"PW\u22C5h":[3,36e17],"PW h":[3,36e17],PWh:[3,36e17],"terawatt-hour":[3,36e14],"terawatt-hours":[3,36e14],"TW\u22C5h":[3,36e14],"TW h":[3,36e14],TWh:[3,36e14],"gigawatt-hour":[3,36e11],"gigawatt-hours":[3,36e11],"GW\u22C5h":[3,36e11],"GW h":[3,36e11],GWh:[3,36e11],"megawatt-hour":[3,36e8],"megawatt-hours":[3,36e8],"MW\u22C5h":[3,36e8],"MW h":[3,36e8],MWh:[3,36e8],"kilowatt-hour":[3,36e5],"kilowatt-hours":[3,36e5],"kW\u22C5h":[3,36e5],"kW h":[3,36e5],kWh:[3,36e5],"hectowatt-hour":[3,36e4],"hectowatt-hours":[3,36e4],"hW\u22C5h":[3,36e4],"hW h":[3,36e4],hWh:[3,36e4],"decawatt-hour":[3,36e3],"decawatt-hours":[3,36e3],"daW\u22C5h":[3,36e3],"daW h":[3,36e3],daWh:[3,36e3],"deciwatt-hour":[3,360],"deciwatt-hours":[3,360],"dW\u22C5h":[3,360],"dW h":[3,360],dWh:[3,360],"centiwatt-hour":[3,36],"centiwatt-hours":[3,36],"cW\u22C5h":[3,36],"cW h":[3,36],cWh:[3,36],"milliwatt-hour":[3,3.6],"milliwatt-hours":[3,3.6],"mW\u22C5h":[3,3.6],"mW h":[3,3.6],mWh:[3,3.6],"microwatt-hour":[3,.0036],"microwatt-hours":[3,.0036],"\u03BCW\u22C5h":[3,.0036],"\xB5W\u22C5h":[3,.0036],"\u03BCW h":[3,.0036],"\xB5W h":[3,.0036],\u03BCWh:[3,.0036],\u00B5Wh:[3,.0036],"nanowatt-hour":[3,36e-7],"nanowatt-hours":[3,36e-7],"nW\u22C5h":[3,36e-7],"nW h":[3,36e-7],nWh:[3,36e-7],"picowatt-hour":[3,36e-10],"picowatt-hours":[3,36e-10],"pW\u22C5h":[3,36e-10],"pW h":[3,36e-10],pWh:[3,36e-10],"femtowatt-hour":[3,36e-13],"femtowatt-hours":[3,36e-13],"fW\u22C5h":[3,36e-13],"fW h":[3,36e-13],fWh:[3,36e-13],newton:[4,1],newtons:[4,1],N:[4,1],petanewton:[4,1e15],petanewtons:[4,1e15],PN:[4,1e15],teranewton:[4,1e12],teranewtons:[4,1e12],TN:[4,1e12],giganewton:[4,1e9],giganewtons:[4,1e9],GN:[4,1e9],meganewton:[4,1e6],meganewtons:[4,1e6],MN:[4,1e6],kilonewton:[4,1e3],kilonewtons:[4,1e3],kN:[4,1e3],hectonewton:[4,100],hectonewtons:[4,100],hN:[4,100],decanewton:[4,10],decanewtons:[4,10],daN:[4,10],decinewton:[4,.1],decinewtons:[4,.1],dN:[4,.1],centinewton:[4,.01],centinewtons:[4,.01],cN:[4,.01],millinewton:[4,.001],millinewtons:[4,.001],mN:[4,.001],micronewton:[4,1e-6],micronewtons:[4,1e-6],\u03BCN:[4,1e-6],\u00B5N:[4,1e-6],nanonewton:[4,1e-9],nanonewtons:[4,1e-9],nN:[4,1e-9],piconewton:[4,1e-12],piconewtons:[4,1e-12],pN:[4,1e-12],femtonewton:[4,1e-15],femtonewtons:[4,1e-15],fN:[4,1e-15],dyne:[4,1e-5],dynes:[4,1e-5],dyn:[4,1e-5],"pound of force":[4,4.448222],"pound-force":[4,4.448222],lbf:[4,4.448222],kip:[4,4448.2216],klb:[4,4448.2216],kipf:[4,4448.2216],klbf:[4,4448.2216],poundal:[4,.138255],poundals:[4,.138255],pdl:[4,.138255],"kilogram-force":[4,9.80665],kilopond:[4,9.80665],kiloponds:[4,9.80665],kgf:[4,9.80665],kp:[4,9.80665],"tonne-force":[4,9806.65],"metric ton-force":[4,9806.65],"megagram-force":[4,9806.65],megapond:[4,9806.65],tf:[4,9806.65],Mp:[4,9806.65],hertz:[5,1],Hz:[5,1],petahertz:[5,1e15],PHz:[5,1e15],terahertz:[5,1e12],THz:[5,1e12],gigahertz:[5,1e9],GHz:[5,1e9],megahertz:[5,1e6],MHz:[5,1e6],kilohertz:[5,1e3],kHz:[5,1e3],hectohertz:[5,100],hHz:[5,100],decahertz:[5,10],daHz:[5,10],decihertz:[5,.1],dHz:[5,.1],centihertz:[5,.01],cHz:[5,.01],millihertz:[5,.001],mHz:[5,.001],microhertz:[5,1e-6],\u03BCHz:[5,1e-6],\u00B5Hz:[5,1e-6],nanohertz:[5,1e-9],nHz:[5,1e-9],picohertz:[5,1e-12],pHz:[5,1e-12],femtohertz:[5,1e-15],fHz:[5,1e-15],lux:[6,1],lx:[6,1],petalux:[6,1e15],Plx:[6,1e15],teralux:[6,1e12],Tlx:[6,1e12],gigalux:[6,1e9],Glx:[6,1e9],megalux:[6,1e6],Mlx:[6,1e6],kilolux:[6,1e3],klx:[6,1e3],hectolux:[6,100],hlx:[6,100],decalux:[6,10],dalx:[6,10],decilux:[6,.1],dlx:[6,.1],centilux:[6,.01],clx:[6,.01],millilux:[6,.001],mlx:[6,.001],microlux:[6,1e-6],\u03BClx:[6,1e-6],\u00B5lx:[6,1e-6],nanolux:[6,1e-9],nlx:[6,1e-9],picolux:[6,1e-12],plx:[6,1e-12],femtolux:[6,1e-15],flx:[6,1e-15],"lumen per square meter":[6,1],"lm/m2":[6,1],"lm/m\xB2":[6,1],"foot-candle":[6,10.764],"foot candle":[6,10.764],fc:[6,10.764],"ft-c":[6,10.764],phot:[6,1e4],ph:[6,1e4],meter:[7,1],meters:[7,1],metre:[7,1],metres:[7,1],m:[7,1],petameter:[7,1e15],petametre:[7,1e15],petameters:[7,1e15],petametres:[7,1e15],Pm:[7,1e15],terameter:[7,1e12],terametre:[7,1e12],terameters:[7,1e12],terametres:[7,1e12],Tm:[7,1e12],gigameter:[7,1e9],gigametre:[7,1e9],gigameters:[7,1e9],gigametres:[7,1e9],Gm:[7,1e9],megameter:[7,1e6],megametre:[7,1e6],megameters:[7,1e6],megametres:[7,1e6],Mm:[7,1e6],kilometer:[7,1e3],kilometre:[7,1e3],kilometers:[7,1e3],kilometres:[7,1e3],km:[7,1e3],hectometer:[7,100],hectometre:[7,100],hectometers:[7,100],hectometres:[7,100],hm:[7,100],decameter:[7,10],decametre:[7,10],decameters:[7,10],decametres:[7,10],dam:[7,10],decimeter:[7,.1],decimetre:[7,.1],decimeters:[7,.1],decimetres:[7,.1],dm:[7,.1],centimeter:[7,.01],centimetre:[7,.01],centimeters:[7,.01],centimetres:[7,.01],cm:[7,.01],millimeter:[7,.001],millimetre:[7,.001],millimeters:[7,.001],millimetres:[7,.001],mm:[7,.001],micrometer:[7,1e-6],micrometre:[7,1e-6],micrometers:[7,1e-6],micrometres:[7,1e-6],\u03BCm:[7,1e-6],\u00B5m:[7,1e-6],nanometer:[7,1e-9],nanometre:[7,1e-9],nanometers:[7,1e-9],nanometres:[7,1e-9],nm:[7,1e-9],picometer:[7,1e-12],picometre:[7,1e-12],picometers:[7,1e-12],picometres:[7,1e-12],pm:[7,1e-12],femtometer:[7,1e-15],femtometre:[7,1e-15],femtometers:[7,1e-15],femtometres:[7,1e-15],fm:[7,1e-15],foot:[7,.3048],feet:[7,.3048],ft:[7,.3048],"'":[7,.3048],"US survey foot":[7,.3048006096012192],"US survey feet":[7,.3048006096012192],"U.S. survey foot":[7,.3048006096012192],"U.S. survey feet":[7,.3048006096012192],inch:[7,.0254],inches:[7,.0254],in:[7,.0254],'"':[7,.0254],yard:[7,.9144],yards:[7,.9144],yd:[7,.9144],mile:[7,1609.344],miles:[7,1609.344],mi:[7,1609.344],"nautical mile":[7,1852],"nautical miles":[7,1852],M:[7,1852],NM:[7,1852],nmi:[7,1852],"light-year":[7,9460730472580800],"light-years":[7,9460730472580800],ly:[7,9460730472580800],parsec:[7,0x6da012f95c9e88],parsecs:[7,0x6da012f95c9e88],pc:[7,0x6da012f95c9e88],pica:[7,.0042333],picas:[7,.0042333],point:[7,3528e-7],points:[7,3528e-7],"candela per square meter":[8,1],"candelas per square meter":[8,1],"candela per square metre":[8,1],"candelas per square metre":[8,1],"cd/m2":[8,1],"cd/m\xB2":[8,1],"petacandela per square meter":[8,1e15],"petacandelas per square meter":[8,1e15],"petacandela per square metre":[8,1e15],"petacandelas per square metre":[8,1e15],"Pcd/m2":[8,1e15],"Pcd/m\xB2":[8,1e15],"teracandela per square meter":[8,1e12],"teracandelas per square meter":[8,1e12],"teracandela per square metre":[8,1e12],"teracandelas per square metre":[8,1e12],"Tcd/m2":[8,1e12],"Tcd/m\xB2":[8,1e12],"gigacandela per square meter":[8,1e9],"gigacandelas per square meter":[8,1e9],"gigacandela per square metre":[8,1e9],"gigacandelas per square metre":[8,1e9],"Gcd/m2":[8,1e9],"Gcd/m\xB2":[8,1e9],"megacandela per square meter":[8,1e6],"megacandelas per square meter":[8,1e6],"megacandela per square metre":[8,1e6],"megacandelas per square metre":[8,1e6],"Mcd/m2":[8,1e6],"Mcd/m\xB2":[8,1e6],"kilocandela per square meter":[8,1e3],"kilocandelas per square meter":[8,1e3],"kilocandela per square metre":[8,1e3],"kilocandelas per square metre":[8,1e3],"kcd/m2":[8,1e3],"kcd/m\xB2":[8,1e3],"hectocandela per square meter":[8,100],"hectocandelas per square meter":[8,100],"hectocandela per square metre":[8,100],"hectocandelas per square metre":[8,100],"hcd/m2":[8,100],"hcd/m\xB2":[8,100],"decacandela per square meter":[8,10],"decacandelas per square meter":[8,10],"decacandela per square metre":[8,10],"decacandelas per square metre":[8,10],"dacd/m2":[8,10],"dacd/m\xB2":[8,10],"decicandela per square meter":[8,.1],"decicandelas per square meter":[8,.1],"decicandela per square metre":[8,.1],"decicandelas per square metre":[8,.1],"dcd/m2":[8,.1],"dcd/m\xB2":[8,.1],"centicandela per square meter":[8,.01],"centicandelas per square meter":[8,.01],"centicandela per square metre":[8,.01],"centicandelas per square metre":[8,.01],"ccd/m2":[8,.01],"ccd/m\xB2":[8,.01],"millicandela per square meter":[8,.001],"millicandelas per square meter":[8,.001],"millicandela per square metre":[8,.001],"millicandelas per square metre":[8,.001],"mcd/m2":[8,.001],"mcd/m\xB2":[8,.001],"microcandela per square meter":[8,1e-6],"microcandelas per square meter":[8,1e-6],"microcandela per square metre":[8,1e-6],"microcandelas per square metre":[8,1e-6],"\u03BCcd/m2":[8,1e-6],"\xB5cd/m2":[8,1e-6],"\u03BCcd/m\xB2":[8,1e-6],"\xB5cd/m\xB2":[8,1e-6],"nanocandela per square meter":[8,1e-9],"nanocandelas per square meter":[8,1e-9],"nanocandela per square metre":[8,1e-9],"nanocandelas per square metre":[8,1e-9],"ncd/m2":[8,1e-9],"ncd/m\xB2":[8,1e-9],"picocandela per square meter":[8,1e-12],"picocandelas per square meter":[8,1e-12],"picocandela per square metre":[8,1e-12],"picocandelas per square metre":[8,1e-12],"pcd/m2":[8,1e-12],"pcd/m\xB2":[8,1e-12],"femtocandela per square meter":[8,1e-15],"femtocandelas per square meter":[8,1e-15],"femtocandela per square metre":[8,1e-15],"femtocandelas per square metre":[8,1e-15],"fcd/m2":[8,1e-15],"fcd/m\xB2":[8,1e-15],nit:[8,1],nits:[8,1],nt:[8,1],candela:[9,1],cd:[9,1],petacandela:[9,1e15],Pcd:[9,1e15],teracandela:[9,1e12],Tcd:[9,1e12],gigacandela:[9,1e9],Gcd:[9,1e9],megacandela:[9,1e6],Mcd:[9,1e6],kilocandela:[9,1e3],kcd:[9,1e3],hectocandela:[9,100],hcd:[9,100],decacandela:[9,10],dacd:[9,10],decicandela:[9,.1],dcd:[9,.1],centicandela:[9,.01],ccd:[9,.01],millicandela:[9,.001],mcd:[9,.001],microcandela:[9,1e-6],\u03BCcd:[9,1e-6],\u00B5cd:[9,1e-6],nanocandela:[9,1e-9],ncd:[9,1e-9],picocandela:[9,1e-12],pcd:[9,1e-12],femtocandela:[9,1e-15],fcd:[9,1e-15],candlepower:[9,1],cp:[9,1],CP:[9,1],hefnerkerze:[9,.92],HK:[9,.92],gram:[10,1],grams:[10,1],g:[10,1],petagram:[10,1e15],petagrams:[10,1e15],Pg:[10,1e15],teragram:[10,1e12],teragrams:[10,1e12],Tg:[10,1e12],gigagram:[10,1e9],gigagrams:[10,1e9],Gg:[10,1e9],megagram:[10,1e6],megagrams:[10,1e6],Mg:[10,1e6],kilogram:[10,1e3],kilograms:[10,1e3],kg:[10,1e3],hectogram:[10,100],hectograms:[10,100],hg:[10,100],decagram:[10,10],decagrams:[10,10],dag:[10,10],decigram:[10,.1],decigrams:[10,.1],dg:[10,.1],centigram:[10,.01],centigrams:[10,.01],cg:[10,.01],milligram:[10,.001],milligrams:[10,.001],mg:[10,.001],microgram:[10,1e-6],micrograms:[10,1e-6],\u03BCg:[10,1e-6],\u00B5g:[10,1e-6],nanogram:[10,1e-9],nanograms:[10,1e-9],ng:[10,1e-9],picogram:[10,1e-12],picograms:[10,1e-12],pg:[10,1e-12],femtogram:[10,1e-15],femtograms:[10,1e-15],fg:[10,1e-15],mcg:[10,1e-6],tonne:[10,1e6],tonnes:[10,1e6],"metric ton":[10,1e6],"metric tons":[10,1e6],t:[10,1e6],kilotonne:[10,1e9],kilotonnes:[10,1e9],kt:[10,1e9],megatonne:[10,1e12],megatonnes:[10,1e12],Mt:[10,1e12],gigatonne:[10,1e15],gigatonnes:[10,1e15],Gt:[10,1e15],pound:[10,453.59237],pounds:[10,453.59237],lb:[10,453.59237],lbs:[10,453.59237],grain:[10,.06479891],grains:[10,.06479891],gr:[10,.06479891],stone:[10,6350.29318],stones:[10,6350.29318],st:[10,6350.29318],ounce:[10,28.349523125],ounces:[10,28.349523125],oz:[10,28.349523125],"short hundredweight":[10,45360],cental:[10,45360],"long hundredweight":[10,50800],"imperial hundredweight":[10,50800],cwt:[10,50800],"short ton":[10,907184.74],"short tons":[10,907184.74],"US ton":[10,907184.74],"US tons":[10,907184.74],"long ton":[10,10160469088e-4],"long tons":[10,10160469088e-4],"imperial ton":[10,10160469088e-4],"imperial tons":[10,10160469088e-4],"displacement ton":[10,10160469088e-4],"displacement tons":[10,10160469088e-4],"troy ounce":[10,31.1034768],"oz t":[10,31.1034768],toz:[10,31.1034768],watt:[11,1],watts:[11,1],W:[11,1],petawatt:[11,1e15],petawatts:[11,1e15],PW:[11,1e15],terawatt:[11,1e12],terawatts:[11,1e12],TW:[11,1e12],gigawatt:[11,1e9],gigawatts:[11,1e9],GW:[11,1e9],megawatt:[11,1e6],megawatts:[11,1e6],MW:[11,1e6],kilowatt:[11,1e3],kilowatts:[11,1e3],kW:[11,1e3],hectowatt:[11,100],hectowatts:[11,100],hW:[11,100],decawatt:[11,10],decawatts:[11,10],daW:[11,10],deciwatt:[11,.1],deciwatts:[11,.1],dW:[11,.1],centiwatt:[11,.01],centiwatts:[11,.01],cW:[11,.01],milliwatt:[11,.001],milliwatts:[11,.001],mW:[11,.001],microwatt:[11,1e-6],microwatts:[11,1e-6],\u03BCW:[11,1e-6],\u00B5W:[11,1e-6],nanowatt:[11,1e-9],nanowatts:[11,1e-9],nW:[11,1e-9],picowatt:[11,1e-12],picowatts:[11,1e-12],pW:[11,1e-12],femtowatt:[11,1e-15],femtowatts:[11,1e-15],fW:[11,1e-15],horsepower:[11,745.699872],"mechanical horsepower":[11,745.699872],hp:[11,745.699872],pascal:[12,1],pascals:[12,1],Pa:[12,1],petapascal:[12,1e15],petapascals:[12,1e15],PPa:[12,1e15],terapascal:[12,1e12],terapascals:[12,1e12],TPa:[12,1e12],gigapascal:[12,1e9],gigapascals:[12,1e9],GPa:[12,1e9],megapascal:[12,1e6],megapascals:[12,1e6],MPa:[12,1e6],kilopascal:[12,1e3],kilopascals:[12,1e3],kPa:[12,1e3],hectopascal:[12,100],hectopascals:[12,100],hPa:[12,100],decapascal:[12,10],decapascals:[12,10],daPa:[12,10],decipascal:[12,.1],decipascals:[12,.1],dPa:[12,.1],centipascal:[12,.01],centipascals:[12,.01],cPa:[12,.01],millipascal:[12,.001],millipascals:[12,.001],mPa:[12,.001],micropascal:[12,1e-6],micropascals:[12,1e-6],\u03BCPa:[12,1e-6],\u00B5Pa:[12,1e-6],nanopascal:[12,1e-9],nanopascals:[12,1e-9],nPa:[12,1e-9],picopascal:[12,1e-12],picopascals:[12,1e-12],pPa:[12,1e-12],femtopascal:[12,1e-15],femtopascals:[12,1e-15],fPa:[12,1e-15],bar:[12,1e5],bars:[12,1e5],petabar:[12,1e20],petabars:[12,1e20],Pbar:[12,1e20],terabar:[12,1e17],terabars:[12,1e17],Tbar:[12,1e17],gigabar:[12,1e14],gigabars:[12,1e14],Gbar:[12,1e14],megabar:[12,1e11],megabars:[12,1e11],Mbar:[12,1e11],kilobar:[12,1e8],kilobars:[12,1e8],kbar:[12,1e8],hectobar:[12,1e7],hectobars:[12,1e7],hbar:[12,1e7],decabar:[12,1e6],decabars:[12,1e6],dabar:[12,1e6],decibar:[12,1e4],decibars:[12,1e4],dbar:[12,1e4],centibar:[12,1e3],centibars:[12,1e3],cbar:[12,1e3],millibar:[12,100],millibars:[12,100],mbar:[12,100],microbar:[12,.1],microbars:[12,.1],\u03BCbar:[12,.1],\u00B5bar:[12,.1],nanobar:[12,1e-4],nanobars:[12,1e-4],nbar:[12,1e-4],picobar:[12,1e-7],picobars:[12,1e-7],pbar:[12,1e-7],femtobar:[12,1e-10],femtobars:[12,1e-10],fbar:[12,1e-10],torr:[12,133.32236842105263],torrs:[12,133.32236842105263],Torr:[12,133.32236842105263],millitorr:[12,.13332236842105263],mTorr:[12,.13332236842105263],atmosphere:[12,101325],atmospheres:[12,101325],atm:[12,101325],"pound per square inch":[12,6894.757],"pounds per square inch":[12,6894.757],psi:[12,6894.757],"lbf/in2":[12,6894.757],"lbf/in\xB2":[12,6894.757],"inch of water":[12,249.0889],"inches of water":[12,249.0889],inAq:[12,249.0889],Aq:[12,249.0889],"inch of mercury":[12,3386.389],"inches of mercury":[12,3386.389],inHg:[12,3386.389],Hg:[12,3386.389],kelvin:[13,1],kelvins:[13,1],K:[13,1],petakelvin:[13,1e15],petakelvins:[13,1e15],PK:[13,1e15],terakelvin:[13,1e12],terakelvins:[13,1e12],TK:[13,1e12],gigakelvin:[13,1e9],gigakelvins:[13,1e9],GK:[13,1e9],megakelvin:[13,1e6],megakelvins:[13,1e6],MK:[13,1e6],kilokelvin:[13,1e3],kilokelvins:[13,1e3],kK:[13,1e3],hectokelvin:[13,100],hectokelvins:[13,100],hK:[13,100],decakelvin:[13,10],decakelvins:[13,10],daK:[13,10],decikelvin:[13,.1],decikelvins:[13,.1],dK:[13,.1],centikelvin:[13,.01],centikelvins:[13,.01],cK:[13,.01],millikelvin:[13,.001],millikelvins:[13,.001],mK:[13,.001],microkelvin:[13,1e-6],microkelvins:[13,1e-6],\u03BCK:[13,1e-6],\u00B5K:[13,1e-6],nanokelvin:[13,1e-9],nanokelvins:[13,1e-9],nK:[13,1e-9],picokelvin:[13,1e-12],picokelvins:[13,1e-12],pK:[13,1e-12],femtokelvin:[13,1e-15],femtokelvins:[13,1e-15],fK:[13,1e-15],fahrenheit:[13,.5555555555555556],F:[13,.5555555555555556],"\xB0F":[13,.5555555555555556],celsius:[13,1],C:[13,1],"\xB0C":[13,1],rankine:[13,.5555555555555556],R:[13,.5555555555555556],second:[14,1],seconds:[14,1],s:[14,1],petasecond:[14,1e15],petaseconds:[14,1e15],Ps:[14,1e15],terasecond:[14,1e12],teraseconds:[14,1e12],Ts:[14,1e12],gigasecond:[14,1e9],gigaseconds:[14,1e9],Gs:[14,1e9],megasecond:[14,1e6],megaseconds:[14,1e6],Ms:[14,1e6],kilosecond:[14,1e3],kiloseconds:[14,1e3],ks:[14,1e3],hectosecond:[14,100],hectoseconds:[14,100],hs:[14,100],decasecond:[14,10],decaseconds:[14,10],das:[14,10],decisecond:[14,.1],deciseconds:[14,.1],ds:[14,.1],centisecond:[14,.01],centiseconds:[14,.01],cs:[14,.01],millisecond:[14,.001],milliseconds:[14,.001],ms:[14,.001],microsecond:[14,1e-6],microseconds:[14,1e-6],\u03BCs:[14,1e-6],\u00B5s:[14,1e-6],nanosecond:[14,1e-9],nanoseconds:[14,1e-9],ns:[14,1e-9],picosecond:[14,1e-12],picoseconds:[14,1e-12],ps:[14,1e-12],femtosecond:[14,1e-15],femtoseconds:[14,1e-15],fs:[14,1e-15],minute:[14,60],minutes:[14,60],min:[14,60],hour:[14,3600],hours:[14,3600],h:[14,3600],milliday:[14,86.4],millidays:[14,86.4],md:[14,86.4],day:[14,86400],days:[14,86400],d:[14,86400],week:[14,604800],weeks:[14,604800],wk:[14,604800],fortnight:[14,1209600],fortnights:[14,1209600],fn:[14,1209600],month:[14,2592e3],months:[14,2592e3],mo:[14,2592e3],year:[14,31536e3],years:[14,31536e3],a:[14,31536e3],y:[14,31536e3],yr:[14,31536e3],decade:[14,31536e4],decades:[14,31536e4],dec:[14,31536e4],century:[14,31536e5],centuries:[14,31536e5],millennium:[14,31536e6],millennia:[14,31536e6],moment:[14,90],moments:[14,90],shake:[14,1e-8],shakes:[14,1e-8],"time unit":[14,.001024],TU:[14,.001024],svedberg:[14,1e-13],svedbergs:[14,1e-13],S:[14,1e-13],"cubic meter":[15,1],"cubic meters":[15,1],"cubic metre":[15,1],"cubic metres":[15,1],stere:[15,1],steres:[15,1],"m\xB3":[15,1],m3:[15,1],"cubic petameter":[15,1e45],"cubic petameters":[15,1e45],Pm3:[15,1e45],"Pm\xB3":[15,1e45],"cubic terameter":[15,1e36],"cubic terameters":[15,1e36],Tm3:[15,1e36],"Tm\xB3":[15,1e36],"cubic gigameter":[15,1e27],"cubic gigameters":[15,1e27],Gm3:[15,1e27],"Gm\xB3":[15,1e27],"cubic megameter":[15,1e18],"cubic megameters":[15,1e18],Mm3:[15,1e18],"Mm\xB3":[15,1e18],"cubic kilometer":[15,1e9],"cubic kilometers":[15,1e9],km3:[15,1e9],"km\xB3":[15,1e9],"cubic hectometer":[15,1e6],"cubic hectometers":[15,1e6],hm3:[15,1e6],"hm\xB3":[15,1e6],"cubic decameter":[15,1e3],"cubic decameters":[15,1e3],dam3:[15,1e3],"dam\xB3":[15,1e3],"cubic decimeter":[15,.001],"cubic decimeters":[15,.001],dm3:[15,.001],"dm\xB3":[15,.001],"cubic centimeter":[15,1e-6],"cubic centimeters":[15,1e-6],cm3:[15,1e-6],"cm\xB3":[15,1e-6],"cubic millimeter":[15,1e-9],"cubic millimeters":[15,1e-9],mm3:[15,1e-9],"mm\xB3":[15,1e-9],"cubic micrometer":[15,1e-18],"cubic micrometers":[15,1e-18],\u03BCm3:[15,1e-18],\u00B5m3:[15,1e-18],"\u03BCm\xB3":[15,1e-18],"\xB5m\xB3":[15,1e-18],"cubic nanometer":[15,1e-27],"cubic nanometers":[15,1e-27],nm3:[15,1e-27],"nm\xB3":[15,1e-27],"cubic picometer":[15,1e-36],"cubic picometers":[15,1e-36],pm3:[15,1e-36],"pm\xB3":[15,1e-36],"cubic femtometer":[15,1e-45],"cubic femtometers":[15,1e-45],fm3:[15,1e-45],"fm\xB3":[15,1e-45],liter:[15,.001],liters:[15,.001],litre:[15,.001],litres:[15,.001],l:[15,.001],L:[15,.001],petaliter:[15,1e12],petaliters:[15,1e12],petalitre:[15,1e12],petalitres:[15,1e12],Pl:[15,1e12],PL:[15,1e12],teraliter:[15,1e9],teraliters:[15,1e9],teralitre:[15,1e9],teralitres:[15,1e9],Tl:[15,1e9],TL:[15,1e9],gigaliter:[15,1e6],gigaliters:[15,1e6],gigalitre:[15,1e6],gigalitres:[15,1e6],Gl:[15,1e6],GL:[15,1e6],megaliter:[15,1e3],megaliters:[15,1e3],megalitre:[15,1e3],megalitres:[15,1e3],Ml:[15,1e3],ML:[15,1e3],kiloliter:[15,1],kiloliters:[15,1],kilolitre:[15,1],kilolitres:[15,1],kl:[15,1],kL:[15,1],hectoliter:[15,.1],hectoliters:[15,.1],hectolitre:[15,.1],hectolitres:[15,.1],hl:[15,.1],hL:[15,.1],decaliter:[15,.01],decaliters:[15,.01],decalitre:[15,.01],decalitres:[15,.01],dal:[15,.01],daL:[15,.01],deciliter:[15,1e-4],deciliters:[15,1e-4],decilitre:[15,1e-4],decilitres:[15,1e-4],dl:[15,1e-4],dL:[15,1e-4],centiliter:[15,1e-5],centiliters:[15,1e-5],centilitre:[15,1e-5],centilitres:[15,1e-5],cl:[15,1e-5],cL:[15,1e-5],milliliter:[15,1e-6],milliliters:[15,1e-6],millilitre:[15,1e-6],millilitres:[15,1e-6],ml:[15,1e-6],mL:[15,1e-6],microliter:[15,1e-9],microliters:[15,1e-9],microlitre:[15,1e-9],microlitres:[15,1e-9],\u03BCl:[15,1e-9],\u00B5l:[15,1e-9],\u03BCL:[15,1e-9],\u00B5L:[15,1e-9],nanoliter:[15,1e-12],nanoliters:[15,1e-12],nanolitre:[15,1e-12],nanolitres:[15,1e-12],nl:[15,1e-12],nL:[15,1e-12],picoliter:[15,1e-15],picoliters:[15,1e-15],picolitre:[15,1e-15],picolitres:[15,1e-15],pl:[15,1e-15],pL:[15,1e-15],femtoliter:[15,1e-18],femtoliters:[15,1e-18],femtolitre:[15,1e-18],femtolitres:[15,1e-18],fl:[15,1e-18],fL:[15,1e-18],"cubic mile":[15,41681818254405794e-7],"cubic miles":[15,41681818254405794e-7],"cu mi":[15,41681818254405794e-7],mi3:[15,41681818254405794e-7],"mi\xB3":[15,41681818254405794e-7],"acre-foot":[15,1233.48183754752],"acre-feet":[15,1233.48183754752],"ac\u22C5ft":[15,1233.48183754752],"ac ft":[15,1233.48183754752],"cubic yard":[15,.764554857984],"cubic yards":[15,.764554857984],"cu yd":[15,.764554857984],yd3:[15,.764554857984],"yd\xB3":[15,.764554857984],"cubic foot":[15,.028316846592],"cubic feet":[15,.028316846592],"cu ft":[15,.028316846592],ft3:[15,.028316846592],"ft\xB3":[15,.028316846592],"board foot":[15,.002359737],"board feet":[15,.002359737],"cubic inch":[15,16387064e-12],"cubic inches":[15,16387064e-12],"cu in":[15,16387064e-12],in3:[15,16387064e-12],"in\xB3":[15,16387064e-12],"measurement ton":[15,1.133],"measurement tons":[15,1.133],MTON:[15,1.133],"imperial barrel":[15,.16365924],"imperial barrels":[15,.16365924],"imp bbl":[15,.16365924],"imperial bushel":[15,.03636872],"imperial bushels":[15,.03636872],"imp bsh":[15,.03636872],"imp bu":[15,.03636872],"imperial peck":[15,.00909218],"imperial pecks":[15,.00909218],pk:[15,.00909218],"imp pk":[15,.00909218],"imperial gallon":[15,.00454609],"imperial gallons":[15,.00454609],"imp gal":[15,.00454609],"imperial quart":[15,.0011365225],"imperial quarts":[15,.0011365225],"imp qt":[15,.0011365225],"imperial pint":[15,.00056826125],"imperial pints":[15,.00056826125],"imp pt":[15,.00056826125],"imperial fluid ounce":[15,284130625e-13],"imperial fluid ounces":[15,284130625e-13],"imp fl oz":[15,284130625e-13],teaspoon:[15,492892159375e-17],teaspoons:[15,492892159375e-17],"US teaspoon":[15,492892159375e-17],"US teaspoons":[15,492892159375e-17],tsp:[15,492892159375e-17],tablespoon:[15,1478676478125e-17],tablespoons:[15,1478676478125e-17],"US tablespoon":[15,1478676478125e-17],"US tablespoons":[15,1478676478125e-17],tbsp:[15,1478676478125e-17],"US fluid ounce":[15,295735295625e-16],"US fluid ounces":[15,295735295625e-16],"fl oz":[15,295735295625e-16],"fl. oz.":[15,295735295625e-16],"oz. fl.":[15,295735295625e-16],cup:[15,.0002365882365],cups:[15,.0002365882365],c:[15,.0002365882365],"US legal cup":[15,24e-5],"US legal cups":[15,24e-5],"US lc":[15,24e-5],pint:[15,.000473176473],pints:[15,.000473176473],"US liquid pint":[15,.000473176473],"US liquid pints":[15,.000473176473],pt:[15,.000473176473],p:[15,.000473176473],quart:[15,.000946352946],quarts:[15,.000946352946],"US liquid quart":[15,.000946352946],"US liquid quarts":[15,.000946352946],qt:[15,.000946352946],gallon:[15,.003785411784],gallons:[15,.003785411784],"US liquid gallon":[15,.003785411784],"US liquid gallons":[15,.003785411784],gal:[15,.003785411784],"US bushel":[15,.03523907016688],"US bushels":[15,.03523907016688],"US bsh":[15,.03523907016688],"US bu":[15,.03523907016688],"US peck":[15,.00880976754172],"US pk":[15,.00880976754172],"US dry gallon":[15,.00440488377086],"US dry gal":[15,.00440488377086],"US dry barrel":[15,.1156],"US dry barrels":[15,.1156],"US dry bbl":[15,.1156],"US dry quart":[15,.001101220942715],"US dry qt":[15,.001101220942715],"US dry pint":[15,.0005506104713575],"US dry pt":[15,.0005506104713575]},yt={fahrenheit:459.67,F:459.67,"\xB0F":459.67,celsius:273.15,C:273.15,"\xB0C":273.15};var Nb=14;function Jl(e,t,r){let n=ar[r];if(!n)throw new RangeError(`${r} is not a valid unit`);let o=ar[e];if(o[0]!==n[0])if(o[0]===Nb&&r==="m")n=ar.min;else if(e==="m"&&n[0]===Nb)o=ar.min;else throw new RangeError(`Cannot convert between different measures: ${e} and ${r}`);let s=o[1],i=n[1];if(typeof t=="bigint"){if((e in yt||r in yt)&&yt[e]!==yt[r])throw new RangeError(`Conversion for ${e} to ${r} cannot be calculated as one of the units has a conversion difference which cannot be expressed with bigints`);return t*BigInt(s)/BigInt(i)}return e in yt?r in yt?(t+yt[e])*(s/i)-yt[r]:(t+yt[e])*(s/i):r in yt?t*(s/i)-yt[r]:t*(s/i)}function n3(e,t,r){let n=ar[t][0],o=Pb[r==="imperial"?1:0][n],s=o[0][0],i=s,a=Jl(t,e,s),c=a<0?-a:a;for(let l=0;l<o.length;l++){let d=o[l];if(c>=d[1])i=d[0];else break}let u=Jl(t,e,i);return{quantity:u,unit:i,toString:l=>`${typeof u=="bigint"||l===void 0?u:u.toFixed(l)} ${i}`}}function o3(e,t){return e==="best"?n3(this._quantity,this._from,t??"metric"):Jl(this._from,this._quantity,e)}function ya(e,t){if(!(t in ar))throw new RangeError(`${t} is not a valid unit`);return{to:o3.bind({_quantity:e,_from:t})}}function Xl(e){let t=ar[e];if(t)return t[0]}var Ce;(function(e){e[e.Angle=0]="Angle",e[e.Area=1]="Area",e[e.Data=2]="Data",e[e.Energy=3]="Energy",e[e.Force=4]="Force",e[e.Frequency=5]="Frequency",e[e.Illuminance=6]="Illuminance",e[e.Length=7]="Length",e[e.Luminance=8]="Luminance",e[e.LuminousIntensity=9]="LuminousIntensity",e[e.Mass=10]="Mass",e[e.Power=11]="Power",e[e.Pressure=12]="Pressure",e[e.Temperature=13]="Temperature",e[e.Time=14]="Time",e[e.Volume=15]="Volume"})(Ce||(Ce={}));var qb={tonne:"metric ton",tonnes:"metric ton",kilometre:"km",kilometres:"km",centimetre:"cm",centimetres:"cm",millimetre:"mm",millimetres:"mm",metre:"m",metres:"m",litre:"liter",litres:"liter",kilos:"kg",kilo:"kg",hr:"hour",hrs:"hour",sec:"second","metric tons":"metric ton",hectare:"ha",hectares:"ha",mph:"mile/hour",kph:"km/hour",kmh:"km/hour","km/h":"km/hour",knot:"nautical mile/hour",knots:"nautical mile/hour"},s3={dollar:"USD",euro:"EUR",yen:"JPY",won:"KRW",rupee:"INR",yuan:"CNY"},i3={[Ce.Angle]:"degree",[Ce.Area]:"square meter",[Ce.Data]:"byte",[Ce.Energy]:"joule",[Ce.Force]:"newton",[Ce.Frequency]:"hertz",[Ce.Length]:"m",[Ce.Mass]:"kg",[Ce.Power]:"watt",[Ce.Pressure]:"pascal",[Ce.Temperature]:"celsius",[Ce.Time]:"s",[Ce.Volume]:"liter"},ga={size:1,zero:0},Ql=new Map;function ba(e){let t=Ql.get(e);if(t)return t;let r=a3(e);return Ql.size<1e3&&Ql.set(e,r),r}function a3(e){if(e==="")return{unit:"",...ga};if(/^(?:%|per ?cent)$/i.test(e))return{unit:"%",...ga};let t=s3[e.toLowerCase().replace(/s$/,"")]??e;return Vl.has(t)?{unit:t,...ga}:is(e)??Ib(e)??{unit:d3(e.toLowerCase()),...ga}}function is(e){let t=qb[e]??qb[e.toLowerCase()];if(t?.includes("/"))return Ib(t);let r=/^(?:°|degrees? )\s*(c|f|celsius|fahrenheit|centigrade)$/i.exec(e)?.[1]?.toLowerCase();return r!==void 0?Ob(r.startsWith("f")?"fahrenheit":"celsius"):c3(e)??Ob(t??e)}function c3(e){let t=/^(sq|square|cu|cubic)\.? ?(\D+)$/i.exec(e),r=/^(\D+?)(?:\^)?([23²³])$/.exec(e),n=u3(t?.[2]??r?.[1]);return n===void 0?void 0:(t?/^sq/i.test(t[1]??""):/[2²]/.test(r?.[2]??""))?{unit:"Area",size:n**2,zero:0}:{unit:"Volume",size:n**3*1e3,zero:0}}function u3(e){let t=e===void 0?void 0:is(e);return t?.unit==="Length"?t.size:void 0}function Ob(e){for(let t of[e,e.toLowerCase(),e.toLowerCase().replace(/s$/,"")]){let r=Xl(t);if(r===void 0)continue;let n=s=>ya(s,t).to(i3[r]),o=n(0);return{unit:Ce[r],size:n(1)-o,zero:o}}}function Ib(e){let t=/^(.*?)(?:\s*\/\s*|(?:^|\s+)(?:per|an?|each|every)\s+)(\D+)$/i.exec(e),r=t&&is(t[2]??"");if(!t||!r)return;let n=ba(t[1]??"");return{unit:`${n.unit}/${r.unit}`,size:n.size/r.size,zero:0}}var l3={people:"person",men:"man",women:"woman",children:"child"};function d3(e){return e.split(" ").map(t=>l3[t]??t.replace(/(?:(?<=[sxz]|ch|sh)es|(?<!s)s)$/,"")).join(" ")}function ed(e,t,r){let n=H(e).trim(),o=t?.type??td(n,r);return h3[o](n,t?.scale??[],r)}function td(e,t){return/^(?:true|false)$/i.test(e)?"boolean":m3(e)&&Ae(e)?"date":e.includes("/")&&ma(e)?"period":Bt(e)?"duration":t(e)!==void 0?"entity":nt(e)&&f3(e)?"quantity":"text"}function f3(e){return!/^(?:one (?!hundred|thousand|million|billion)|an? (?:third|fifth|quarter|tenth)\b|(?:several|a few|tens|dozens|scores|hundreds|thousands|millions|billions)\b)/i.test(e)&&!/^one$/i.test(e)}function m3(e){return/^[12][\dX]{3}(?:-[\dX]{2}){0,2}[~?%]?$/.test(e)||/^[[{][\d,. X-]+[\]}]$/.test(e)}var h3={date:e=>{let t=e.includes("/")?ma(e):void 0,r=t?{min:t.start.min,max:t.end.max}:Ae(e);return r&&{type:"date",...r,shown:e}},period:e=>{let t=ma(e);return t&&{type:"period",...t,shown:e}},duration:Bt,quantity:nt,entity:(e,t,r)=>({type:"entity",id:r(e)??e.toLowerCase(),shown:r(e)??e}),boolean:e=>{let t=e.toLowerCase();return/^(?:true|false)$/.test(t)?{type:"boolean",holds:t==="true",shown:t}:void 0},ordinal:(e,t)=>{let r=t.findIndex(n=>n.toLowerCase()===e.toLowerCase());return r<0?void 0:{type:"ordinal",step:r,shown:t[r]??e}},text:e=>({type:"text",shown:e})},p3={second:1,minute:60,hour:3600,day:86400,night:86400,week:604800,fortnight:1209600},y3={...Jn,quarter:3,centurie:1200},g3={sec:"second",min:"minute",hr:"hour",h:"hour",yr:"year"};function Bt(e){let t=Mb(da(e));return t&&{type:"duration",...t,shown:e}}function Mb(e){let t=zt(e),r=/^-?([a-z]+)(?:,? (?:and )?(.+))?$/i.exec(t?.rest??""),n=r?.[1]?.toLowerCase().replace(/s$/,"")??"",o=g3[n]??n;if(!t||t.currency!==void 0)return;let s=r?.[2]===void 0?{min:0,max:0}:Mb(r[2]);if(!s)return;let i=(u,l)=>{if(!Number.isFinite(u))return u;let d=y3[o];return d===void 0?u*(p3[o]??Number.NaN):fa(u*d)[l]*86400},a=i(t.min,"min")+s.min,c=i(t.max,"max")+s.max;return Number.isNaN(a)||Number.isNaN(c)?void 0:{min:a,max:c}}function nt(e){let t=zt(e);if(!t||/^(?:st|nd|rd|th)\b/i.test(t.rest))return;let r=w3(t),n=r?.unit??b3(t),o=s=>Number.isFinite(s)?n.zero+n.size*s+(r?.more??0):s;return{type:"quantity",min:o(t.min),max:o(t.max),openMin:t.openMin,openMax:t.openMax,unit:n.unit,writtenUnit:t.rest,written:`${n.size} ${n.zero}`,leeway:r?.leeway??n.size*(n.unit==="Temperature"?t.rounding:t.leeway),shown:e}}function b3({currency:e,rest:t}){if(e===void 0)return ba(t);let r=/^(?:\/|(?:per|an?|each|every) ).+$/i.test(t)?ba(`${e} ${t}`):void 0;return r?.unit.startsWith(`${e}/`)?r:{unit:e,size:1,zero:0}}function w3({rest:e}){let t=new RegExp("^(\\p{L}+),? (?:and )?(\\d.*)$","u").exec(e),r=t&&is(t[1]??""),n=t?nt(t[2]??""):void 0;if(!(!r||!n||n.unit!==r.unit||n.min!==n.max||n.max>=r.size))return{unit:r,more:n.max,leeway:n.leeway}}function eo({entities:e}){let t=new Map;for(let[s,{name:i,aliases:a}]of e)for(let c of[s,i,...a]){let u=c===void 0?void 0:as(c);u!==void 0&&!t.has(u)&&t.set(u,s)}let r=s=>t.get(as(s)),n=new Map;for(let[s,{partOf:i}]of e)i&&n.set(s,r(i.text)??as(i.text));return{findEntity:r,isPartOf:(s,i)=>{let a=new Set;for(let c=n.get(s);c!==void 0&&!a.has(c);c=n.get(c)){if(c===i)return!0;a.add(c)}return!1},nameOf:s=>e.get(s)?.name}}function as(e){return H(e).trim().toLowerCase()}function Db(e,t,r){let n=[...new Set(e)],o=new Map(n.map(i=>[i,ed(i,t,r)]));if(t?.type!==void 0&&t.type!=="quantity")return o;let s=n.map(i=>[i,_3(i)]);return s.every(([,i])=>i)?new Map(s):(t?.type===void 0&&x3(o,r),$3(o))}function x3(e,t){let r=new Set([...e.values()].map(o=>o?.type));if(r.size===1)return;let n=["quantity","duration"].find(o=>r.has(o));for(let[o,s]of e){if(n===void 0||!s||!v3(o,s.type,t))continue;let i=ed(o,{type:n,scale:[]},t);i&&e.set(o,i)}}function v3(e,t,r){return t==="text"||t==="date"&&/^\d{4}$/.test(H(e).trim())&&td(e,r)==="date"}function _3(e){let t=H(e).trim(),r=/^(?:the )?(?:([a-z]+)|(\d+)(?:st|nd|rd|th))(?: (?:place|rank|position))?$/i.exec(t),n=r?.[2]??fn(r?.[1]??""),o=n===void 0?void 0:nt(String(n));return o&&{...o,unit:"rank",shown:t}}function $3(e){if(![...e.values()].some(r=>r?.type==="quantity"&&r.unit==="GBP"))return e;for(let[r,n]of e){if(n?.type!=="quantity"||!/^pounds?(?: sterling)?$/i.test(n.writtenUnit))continue;let o=nt(r.replace(/pounds?(?: sterling)?\s*$/i,"GBP"));o&&e.set(r,{...o,shown:n.shown})}return e}var Lb=new WeakMap;function cr(e,t,r){if(!r||!("text"in r))return;let n=Lb.get(e.claims);return n||(n=k3(e),Lb.set(e.claims,n)),n.get(t)?.get(r.text)}function rd({properties:e},t){return e.get(t.slice(t.lastIndexOf("/")+1))}function k3(e){let{findEntity:t}=eo(e),r=new Map;for(let{fact:n,value:o,evidence:s}of e.claims){let i=r.get(n)??new Set;r.set(n,i);for(let a of[o,...s.map(c=>c.value)])a&&"text"in a&&i.add(a.text)}return new Map([...r].map(([n,o])=>[n,Db(o,rd(e,n),t)]))}function Fb(e,t){let r=cs(e),n=new Map;for(let o of e.claims)for(let s of o.evidence){let i=e.sources.get(s.source?.text??""),a=vt.includes(e.anchors.get(s)?.class??"unchecked");if(!s.value||!a||!i||r.has(i.id))continue;let c=n.get(o.fact)??[];n.set(o.fact,c),c.push(S3(o,s,i,e,t))}return n}function cs({sources:e}){let t=new Set;for(let{supersedes:r,outlet:n}of e.values()){let o=r&&e.get(r.text);o&&o.outlet===n&&t.add(o.id)}return t}function S3(e,t,r,n,o){let s=t.value,i=cr(n,e.fact,s),a=t.stance==="denies",c=f=>o.findEntity(f)??as(f),u=t.scope.get("as-of")?.text??r.published?.value.text,l=t.saidBy&&c(t.saidBy.text),d=i?.shown??(s?us(s):"");return{claim:e,evidence:t,source:r,value:i,speaker:l===c(r.outlet)?void 0:l,speakerName:l&&(o.nameOf(l)??t.saidBy?.text),denies:a,hedges:t.stance==="hedges",circumstances:new Map([...t.scope].filter(([f])=>f!=="as-of").map(([f,{text:m}])=>[f,{name:c(m),days:Ae(m.trim())}]).sort(([f],[m])=>f<m?-1:1)),asOf:u===void 0?void 0:Ae(u.trim()),shown:a?`not ${d}`:d}}function us(e){if("text"in e)return H(e.text).trim();let{after:t,before:r,by:n}=e,o=[t&&`after ${t.text}`,r&&`before ${r.text}`].filter(Boolean).join(", ");return n?`${n.text} ${o}`:o}var mn="",T3=50;function jb(e){let t=new Map(e.map(i=>[i.name,E3(i)])),r=e.flatMap(i=>i.readings.flatMap(a=>R3(i,a,t))),n=new Set(r.flatMap(({from:i,to:a})=>[i,a])),s=[...e.flatMap(i=>i.readings.flatMap(a=>C3(i,a,n))),...r].map(i=>[A3(i),i]).sort(([i],[a])=>i<a?-1:i>a?1:0).map(([,i])=>i);return P3(s).flatMap(N3)}function A3({from:e,to:t,days:r,step:{reading:n}}){return JSON.stringify([e,t,r,n.source.id,n.evidence.quote.text])}function od(e,{circumstances:t,asOf:r}){let n=[...t].map(([s,{name:i}])=>`${s}=${i}`),o=e.property?.kind==="state"&&r?[`as-of=${r.min}..${r.max}`]:[];return JSON.stringify([e.name,...n,...o])}function E3(e){return new Map(e.readings.filter(({value:t,evidence:r})=>t?.type==="date"||ls(r.value)).map(t=>[od(e,t),t.circumstances]))}function zb(e,{circumstances:t}){if(!e||e.size===0)return;let[r]=e.keys();if(e.size===1)return r;let n=[...e].filter(([,o])=>o.size===t.size&&[...o].every(([s,{name:i}])=>t.get(s)?.name===i));return n.length===1?n[0]?.[0]:void 0}function Bb({denies:e,hedges:t}){return!e&&!t}function C3(e,t,r){let n=od(e,t);if(t.value?.type!=="date"||!Bb(t)||!r.has(n))return[];let o={reading:t,fact:e.name,says:`${e.name} is ${t.shown}`};return nd(mn,n,t.value,o)}function R3(e,t,r){let n=t.evidence.value;if(!ls(n)||!Bb(t))return[];let o=od(e,t),s=sd(n),i={reading:t,fact:e.name,says:`${e.name} is ${us(n)}`},a=n.after&&zb(r.get(n.after.text.trim()),t),c=n.before&&zb(r.get(n.before.text.trim()),t);return[...s&&a!==void 0?nd(a,o,s,i):[],...s&&c!==void 0?nd(o,c,s,i):[]]}function ls(e){return e!==void 0&&!("text"in e)}function sd({by:e}){if(!e)return{min:0,max:Number.POSITIVE_INFINITY};let t=e.text.trim(),r=ha(t),n=r?void 0:Bt(t);if(!n)return r;let o=/month|year/i.test(t)?31:1;return{min:Math.floor(n.min/86400)-o,max:Math.ceil(n.max/86400)+o}}function nd(e,t,{min:r,max:n},o){return[...Number.isFinite(n)?[{from:e,to:t,days:n,step:o}]:[],...Number.isFinite(r)?[{from:t,to:e,days:-r,step:o}]:[]]}function P3(e){let t=new Map,r=o=>{let s=o;for(let i=t.get(s);i!==void 0;i=t.get(s))s=i;return s!==o&&t.set(o,s),s};for(let{from:o,to:s}of e){if(o===mn||s===mn)continue;let[i,a]=[r(o),r(s)];i!==a&&t.set(a,i)}let n=new Map;for(let o of e){let s=r(o.from===mn?o.to:o.from),i=n.get(s);i?i.push(o):n.set(s,[o])}return[...n.values()]}function N3(e){let t=[],r=[...e];for(;t.length<T3;){let n=q3(r);if(!n)break;let o=n.filter(({from:i,to:a})=>i!==mn&&a!==mn),s=new Set(o.length>0?o.map(({step:i})=>i):n.slice(0,1).map(({step:i})=>i));o.length>0&&t.push({steps:[...new Set(n.map(({step:i})=>i))]}),r=r.filter(({step:i})=>!s.has(i))}return t}function q3(e){let t=new Set(e.flatMap(({from:s,to:i})=>[s,i])),r=new Map([...t].map(s=>[s,0])),n=new Map,o=!0;for(let s=1;o;s++){o=!1;for(let c of e){let u=(r.get(c.from)??0)+c.days;u>=(r.get(c.to)??0)||(r.set(c.to,u),n.set(c.to,c),o=!0)}let i=(s&s-1)===0||s>=t.size,a=o&&i?O3(n):void 0;if(a)return a}}function O3(e){let t=new Map;for(let r of e.keys()){let n=r;for(;n!==void 0&&!t.has(n);)t.set(n,r),n=e.get(n)?.from;if(n===void 0||t.get(n)!==r||!e.has(n))continue;let o=[];for(let i=n;o.length===0||i!==n;){let a=e.get(i);o.unshift(a),i=a.from}let s=Math.max(0,o.findIndex(({from:i})=>i===mn));return[...o.slice(s),...o.slice(0,s)]}}var Ub="January February March April May June July August September October November December".split(" "),Wb="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),I3=Ub.flatMap(e=>{let t=e==="September"?"Sept?":e.slice(0,3);return e.length===3?[e]:[e,`${t}\\.?`]}).flatMap(e=>[e,e.toUpperCase()]).join("|"),je=`(?<month>${I3})`,Zb="(?<month>January|Jan\\.|February|Feb\\.|April|June|July|August|Aug\\.|September|Sept?\\.|October|Oct\\.|November|Nov\\.|December|Dec\\.)",Or=`(?<weekday>${Wb.join("|")}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\\.)`,to="(?<day>\\d{1,2})(?:st|nd|rd|th)?",Oe="(?<year>(?:1[0-9]|20|21)\\d{2})",Be="(?:(?<part>(?:earlier|later|early|mid|late|(?:the\\s+)?(?:middle|beginning|start|end|turn|close)\\s+of)(?:[\\s-]+in)?)[\\s-]+(?:the\\s+)?)?",_t="(?<count>\\d+(?:\\.5)?|half\\s+an?|a\\s+couple\\s+of|[A-Za-z]+(?:-[a-z]+)?)(?<more>\\s+and\\s+a\\s+half)?",hn="(?<unit>minute|hour|day|week|fortnight|month|year|decade|century|centurie)s?",id="(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)",ds="(?<season>spring|summer|autumn|fall|winter)";function ot(e=""){let t=e.slice(0,3).toLowerCase();return Ub.findIndex(r=>r.toLowerCase().startsWith(t))+1}function ro(e=""){return Wb.findIndex(t=>t.startsWith(e.slice(0,3)))}function Hb(e=""){let t=e.toLowerCase();return t==="fall"?"autumn":t}function fs(e=""){let t=e.toLowerCase();return/^(?:last|past|previous|preceding)$/.test(t)?"last":/^(?:next|coming)$/.test(t)?"next":/^(?:this|current)$/.test(t)?"this":void 0}function pn(e){return{last:-1,this:0,next:1}[fs(e)??"this"]}function wa(e=""){let t=/early|earlier|later|late|mid|beginning|start|end|turn|close/.exec(e.toLowerCase())?.[0];if(t!==void 0)return t==="beginning"||t==="turn"?"start":t==="close"?"end":t}function yn(e="",t){let r=e.toLowerCase().replace(/\s+/g," "),n=t===void 0?0:.5;if(/^[\d.]+$/.test(r))return Number(r)+n;if(/^an?$/.test(r))return 1+n;if(/^half an?$/.test(r))return .5;if(r==="a couple of")return 2;let o=r==="half"?void 0:Kn(r);return o&&o.rest===""?o.number+n:void 0}function gn(e=""){return/^last$/i.test(e)?-1:fn(e)??yn(e.replace(/(?:st|nd|rd|th)$/i,""))}var xa="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC",ee={year:/\d{4}/,month:new RegExp(xa),monthAndDay:new RegExp(`(?:${xa})[A-Za-z]*\\.?\\s+\\d`),dayAndMonth:new RegExp(`\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${xa})`),turnedYear:/(?:last|this|next)\s+year/,nth:new RegExp(`(?:of|in)\\s+(?:${xa})`,"i"),weekday:/(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\./,season:/spring|summer|autumn|fall|winter/i,holiday:/Day|Eve|New Year|Christmas|Easter|Good Friday|Palm|Ash|Thanksgiving|Halloween|July/,which:/\b(?:last|this|next|past|coming|current)\s/i},Yb="A-Za-z\xC0-\u1FFF",M3=`(?<![${Yb}\\d$\u20AC\xA3\xA5\u20A9.,/-])`,D3=`(?![${Yb}])`;function q(e,t,r,n=""){return{pattern:new RegExp(M3+t+D3,`g${n}`),needs:e,read:r}}var Pe=e=>Number(e),Ut=e=>e===void 0?{}:{year:Number(e)},He=e=>{let t=wa(e);return t===void 0?{}:{part:t}},Ir=e=>{let t=fs(e);return t===void 0?{}:{which:t}};var Kb=[q(ee.year,"(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",e=>va(e.year,e.month,e.day)),q(/\d[./]\d/,"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{4}|\\d{2})(?!\\d)",e=>{let t=Pe(e.year),r=t>99?t:t+(t>50?1900:2e3),o=[va(r,e.first,e.second),va(r,e.second,e.first)].filter(s=>s!==void 0);return o.length===2&&e.first!==e.second?{kind:"either",of:o}:o[0]}),q(ee.year,"(?<year>[12]\\d{3})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)",e=>va(e.year,e.month,e.day)),q(ee.monthAndDay,`${je}\\s+${to}\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}),?\\s+${Oe}`,e=>ms(e,{lastDay:Pe(e.lastDay)})),q(ee.monthAndDay,`${je}\\s+${to},?\\s+${Oe}`,e=>ms(e)),q(ee.dayAndMonth,`${to}\\s+(?:of\\s+)?${je},?\\s+${Oe}`,e=>ms(e))];function va(e,t,r){let[n,o]=[Number(t),Number(r)];if(!(n<1||n>12||o<1||o>31))return{kind:"day",year:Number(e),month:n,day:o}}function ms(e,t={}){let r=Pe(e.day);if(!(r<1||r>31))return{kind:"day",month:ot(e.month),day:r,...Ut(e.year),...e.turn!==void 0&&{yearsAway:pn(e.turn)},...Ir(e.which),...t}}var Gb=[q(ee.nth,`(?:the\\s+)?${id}\\s+${Or}\\s+(?:of|in)\\s+${je}(?:,?\\s+(?:of\\s+)?${Oe})?`,e=>({kind:"weekday of month",nth:gn(e.nth)??1,weekday:ro(e.weekday),month:ot(e.month),...Ut(e.year)}),"i"),q(ee.nth,`(?:the\\s+)?${id}\\s+week\\s+(?:of|in)\\s+${je}(?:,?\\s+(?:of\\s+)?${Oe})?`,e=>({kind:"week of month",nth:gn(e.nth)??1,month:ot(e.month),...Ut(e.year)})),q(ee.monthAndDay,`(?:(?<which>last|this|next)\\s+)?${je}\\s+${to}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?(?!\\d|,\\d|:\\d|\\s*(?:years|people|percent|%))`,e=>ms(e,e.lastDay===void 0?{}:{lastDay:Pe(e.lastDay)})),q(ee.dayAndMonth,`${to}(?:\\s*[-\u2013]\\s*(?<lastDay>\\d{1,2}))?\\s+(?:of\\s+)?${je}(?:\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year)?`,e=>ms(e,e.lastDay===void 0?{}:{lastDay:Pe(e.lastDay)})),q(ee.year,`${Be}${je},?\\s+(?:of\\s+)?${Oe}`,e=>({kind:"month",month:ot(e.month),...Ut(e.year),...He(e.part)})),q(ee.turnedYear,`${Be}${je}\\s+(?:of\\s+)?(?<turn>last|this|next)\\s+year`,e=>({kind:"month",month:ot(e.month),yearsAway:pn(e.turn),...He(e.part)})),q(ee.month,`${Be}(?:(?<which>last|this|next|past|previous|coming)\\s+)${je}`,e=>({kind:"month",month:ot(e.month),...Ir(e.which),...He(e.part)})),q(ee.month,`${Be.replace(/\?$/,"")}${je}`,e=>({kind:"month",month:ot(e.month),...He(e.part)})),q(/[a-z.]\s*[-\u2013]\s*[A-Z]/,`${je}\\s*[-\u2013]\\s*${je.replace("month","lastMonth")}(?:,?\\s+(?:of\\s+)?${Oe})?(?!\\s*\\d)`,e=>({kind:"month",month:ot(e.month),lastMonth:ot(e.lastMonth),...Ut(e.year)})),q(/May|Mar/,"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o)\\s)(?<month>May|Mar(?:ch|\\.))(?!\\s+[A-Z])",e=>({kind:"month",month:ot(e.month)})),q(/May|Mar/,`(?<month>May|March)(?=\\s+(?:and|or|to|through|until)\\s+(?:${je.replace("month","next")}|\\0))`,e=>({kind:"month",month:ot(e.month)})),q(ee.month,`${Zb}(?!\\s+(?:[A-Z][a-z]+\\s+(?:said|says|told)|(?:company|body|institution|assembly|gathering|chamber|presence)\\b))`,e=>({kind:"month",month:ot(e.month)}))],Jb=[q(ee.year,"(?<from>(?:1[0-9]|20|21)\\d{2})\\s*[-\u2013]\\s*(?<to>\\d{4}|\\d{2})(?![\\d-])",e=>{let[t="",r=""]=[e.from,e.to];return Vb(Number(t),Number(r.length===4?r:t.slice(0,2)+r))}),q(ee.year,"(?:from|between)\\s+(?<from>(?:1[0-9]|20|21)\\d{2})\\s+(?:to|and|until|till|through)\\s+(?<to>(?:1[0-9]|20|21)\\d{2})",e=>Vb(Pe(e.from),Pe(e.to)),"i"),q(/\d0['\u2019]?s/,`(?:the\\s+)?${Be}['\u2019]?(?<decade>(?:1[0-9]|20)?\\d0)['\u2019]?s`,e=>{let t=e.decade??"",n=(t.length===2?[+`19${t}`,+`20${t}`]:[Number(t)]).map(o=>({kind:"years",from:o,to:o+9,...He(e.part)}));return n.length===1?n[0]:{kind:"either",of:n}}),q(/ties\b/i,`the\\s+${Be}(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,e=>{let r=1920+10*["twen","thir","for","fif","six","seven","eigh","nine"].findIndex(n=>e.decade?.startsWith(n));return{kind:"years",from:r,to:r+9,...He(e.part)}},"i"),q(/century/i,`(?:the\\s+)?${Be}(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>nineteenth|twentieth|twenty-first))[\\s-]century`,e=>{let t=e.number===void 0?{nin:19,twe:20}[(e.word??"").slice(0,3)]:Number(e.number);if(t===void 0)return;let r=e.word==="twenty-first"?21:t;return{kind:"years",from:100*(r-1),to:100*r,...He(e.part)}}),q(/['\u2019]\d\d/,"(?<=(?:in|since|of|until|by|from|to|and|early|late|mid)[\\s-])['\u2019](?<short>\\d{2})(?!\\d)",e=>({kind:"short year",year:Pe(e.short)}))];function Vb(e,t){return e<=t?{kind:"years",from:e,to:t,ends:!0}:void 0}var L3="people|percent|per\\s?cent|%|dollars|won|yen|euros|kilomet|met(?:er|re)s|miles|tons|tonnes|troops|workers|victims|plaintiffs|jobs|employees|soldiers|homes|houses|points|feet|pages|pounds|men|women|children|deaths|cases|votes|shares|units|cars|times|years|hours|days|passengers|students|prisoners|refugees|protesters|square|cubic|hectares|acres|barrels|megawatts",Xb=q(ee.year,`${Be}(?:fiscal\\s+(?:year\\s+)?)?(?<!(?:[Rr]esolution|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Nn]o\\.|[Aa]rticle|[Ss]ection|[Cc]hannel|[Pp]age)\\s)${Oe}(?![\\d,.]*\\d|['\u2019]?s|\\s*(?:${L3}))`,e=>({kind:"years",from:Pe(e.year),to:Pe(e.year),...He(e.part)}),"i");function e1(e,t,r){let n=Qb(e.slice(Math.max(0,t-120),t).split(F3).at(-1)??""),o=Qb(e.slice(r,r+120).replace(/^['\u2019]s|^,/,"").split(z3)[0]??""),s=n.at(-1)??"";if(/^(?:since|last|past)$/i.test(s))return"past";let i=Y3(n);return/^(?:until|till|by)$/i.test(s)?G3(s,n,o):/^to$/i.test(s)&&n.some(a=>n1.test(a))?"future":/^before$/i.test(s)&&i!=="future"?"present":i??(/^for$/i.test(s)?void 0:V3(o))??"untold"}var F3=/[;:!?()]|["\u201C\u201D]|\.\s|\s[-\u2013\u2014]\s|,\s+(?:but|and|while|who|after|before|as)\s/,z3=/[;:!?()]|\.\s/;function Qb(e){return e.split(/[\s,]+/).filter(t=>t!=="")}var cd=/^(?:will|shall|won['\u2019]t|would|may|might|can|could|should|must|going)$|['\u2019]ll$/,t1=/^(?:scheduled|slated|due|planned|expected|upcoming|forthcoming|coming|ahead|proposed|projected|anticipated|deadline|payable|prepares?|preparing)$/,j3=/^(?:begins?|starts?|opens?|reopens?|ends?|expires?|closes|convenes?|resumes?|reconvenes?|takes?|returns?|votes?|goes|go|leaves?|arrives?|faces?|matures?|reports|holds|meets?|marks|fly|flies|heads|plays?|visits|turns|launches|appears|speaks|airs|hosts|kicks|is|are)$/,B3=/^(?:said|told|met|held|began|took|went|came|made|gave|got|saw|left|became|found|sent|won|lost|ran|brought|bought|sold|kept|paid|put|cut|hit|rose|fell|grew|knew|spoke|wrote|broke|struck|fought|led|built|spent|stood|sat|shot|drew|flew|threw|drove|thought|taught|caught|felt|heard|meant|quit|shut|sank|swept|swore|withdrew|beat|born|shown|seen|known|taken|given|held|done|written|signed|set|split|slid|was|were|had|did|been)$/,U3=/^(?:hundred|need|indeed|speed|feed|seed|breed|exceed|proceed|succeed|so-called|united|red)$/,r1=/^(?:on|in|at|the|a|an|early|late|mid|of|for|here|there|last|this|next|from|to|it|them|him|her|only|just|also|again|as|around|about|beginning|starting)$/i,W3=/^(?:said|says|say|told|announced|reported|added|believes?|thinks?|predicts?|reports|confirmed|argued|warned|officials|sources)$/,Z3=/^(?:told|announced|informed|testified|wrote|released|issued|published)$/,H3=/^(?:failed|managed|had|began|came|went|used|continued|tried|helped|refused|declined|rushed|started)$/,ad=/^(?:the|a|an|its|his|her|their|this|that|these|those|by|recently|so)$/i;function Y3(e){let t=0;for(let r=e.length-1;r>=0;r--){let n=e[r]??"";if(cd.test(n)||t1.test(n)||n==="set"&&/^(?:for|to)$/.test(e[r+1]??""))return"future";if(K3(e,r)){let o=e[r-1]??"";return H3.test(o)?t<=1?"past":"untold":"future"}if(j3.test(n)&&t<4&&!ad.test(e[r-1]??""))return/^(?:is|are)$/.test(n)&&t>0?"present":"future";if(ud(n)&&e[r-1]!=="be"){if(/^(?:is|are)$/.test(e[r-1]??""))return"present";if(t===0||t<3&&Z3.test(n))return"past";if(!ad.test(e[r-1]??""))return W3.test(n)?void 0:"untold"}else if(/^(?:has|have)$/.test(n))return"untold";r1.test(n)||t++}}function V3(e){for(let[t,r]of e.entries()){if(cd.test(r)||t1.test(r))return"future";if(ud(r)&&!ad.test(e[t-1]??"")||/^(?:has|have)$/.test(r))return"untold"}}function K3(e,t){let r=e[t+1]??"";return/^to$/.test(e[t]??"")&&/^[a-z]+$/.test(r)&&!r1.test(r)&&!/(?:s|ing|ed)$|^(?:work|court|school|parliament|jail|prison|people|police|death|office|power|their|his|its|my|our)$/.test(r.replace(/^(?:address|discuss|pass|express|process|assess|impress|focus|press)$/,""))}function ud(e){return B3.test(e)||/^[a-z]+(?:-[a-z]+)?ed$/.test(e)&&e.length>4&&!U3.test(e)}var n1=/^(?:extended|delayed|postponed|adjourned|suspended|prolonged|deferred|remanded|pushed|put|given|gave|has|have|barred|banned)$/;function G3(e,t,r){let n=[...t,...r];if(t.length===1&&r.some(ud))return"past";if(n.some(s=>cd.test(s))||n.some(s=>n1.test(s)))return"future";let o=/^by$/i.test(e)?/^(?:had|was|were)$/:/^(?:was|were|not|never|didn['\u2019]t)$/;return n.some(s=>o.test(s))?"past":"future"}var oo=e=>(e.unit??"").toLowerCase().replace("centurie","century"),o1=[q(/years?\s+(?:since|after)/,`(?:${Or}\\s+)?(?:(?:will|to|would)\\s+)?(?:mark(?:s|ed|ing)?|is|was)\\s+(?:exactly\\s+)?${_t}\\s+years?\\s+(?:since|after)`,e=>{let t=yn(e.count,e.more);if(t===void 0)return;if(e.weekday===void 0)return{kind:"anniversary",years:t};let r=ro(e.weekday);return{kind:"either",of:[{kind:"anniversary",years:t,weekday:r},{kind:"weekday",weekday:r}]}}),q(/anniversary/,"(?:the\\s+)?(?<nth>[A-Za-z]+|\\d+(?:st|nd|rd|th))\\s+anniversary\\s+of",e=>{let t=gn(e.nth);return t===void 0||t<1?void 0:{kind:"anniversary",years:t}})],J3="Times|Mirror|Telegraph|Express|Mail|Herald|Post|Star|Independent|Tribune|School|Night\\s+(?:Live|Football)",X3="Black|Bloody|Super|Cyber|Fat|Holy|Maundy|Blue|Big|Giving",Q3=[q(/weeks?\s+from/i,`${_t}\\s+weeks?\\s+from\\s+${Or}`,e=>ld(e,1),"i"),q(/weeks?\s+ago/i,`${_t}\\s+weeks?\\s+ago\\s+(?:on\\s+)?${Or}`,e=>ld(e,-1),"i"),q(/weeks?\s+ago/,`${Or}\\s+${_t}\\s+weeks?\\s+ago`,e=>ld(e,-1)),q(ee.weekday,`(?<!\\b(?:${X3})\\s)(?:(?<which>last|this|next|past|coming|previous)\\s+)?${Or}(?!\\s+(?:${J3}))`,e=>({kind:"weekday",weekday:ro(e.weekday),...Ir(e.which)}))];function ld(e,t){let r=yn(e.count,e.more);if(!(r===void 0||!Number.isInteger(r)))return{kind:"weekday",weekday:ro(e.weekday),weeksAway:t*r}}var no=(e,t=e)=>()=>({kind:"near",from:e,to:t}),e4=[q(/yesterday/i,"the\\s+day\\s+before\\s+yesterday",no(-2),"i"),q(/tomorrow/i,"the\\s+day\\s+after\\s+tomorrow",no(2),"i"),q(/today|tonight|this\s/i,"(?:today|tonight|this\\s+(?:morning|afternoon|evening))",no(0),"i"),q(/yesterday|last\s+night/i,"(?:yesterday|last\\s+night)",no(-1),"i"),q(/overnight/i,"overnight",no(-1,0),"i"),q(/tomorrow/i,"tomorrow",no(1),"i")],t4="(?<unit>week|month|year|decade|century|quarter)",r4=[q(/year[\s-]?end/,`(?:the\\s+)?year[\\s-]?end,?\\s+(?:of\\s+)?${Oe}`,e=>({kind:"years",from:Pe(e.year),to:Pe(e.year),part:"end"})),q(/(?:year|month|quarter)(?:[\s-]?end|['\u2019]s\s)/i,"(?:the\\s+)?(?<unit>year|month|quarter)(?:[\\s-]?end|['\u2019]s\\s+(?:end|close))",e=>({kind:"edge",unit:oo(e),part:"end"}),"i"),q(/of\s+the\s+(?:week|month|year|decade|century|quarter)/i,`(?:the\\s+)?(?<part>(?:end|close|beginning|start|turn)\\s+of)\\s+the\\s+${t4}`,e=>{let t=wa(e.part);return t&&{kind:"edge",unit:oo(e),part:t}},"i"),q(/in\s+the\s+(?:week|month|year|decade)/i,"(?<part>early|late|earlier|later)\\s+in\\s+the\\s+(?<unit>week|month|year|decade)",e=>({kind:"turn",unit:oo(e),which:"this",...He(e.part)}),"i")],n4=[q(/weekend/i,"(?<=\\b(?:over|during|on|at|for)\\s)the\\s+weekend",()=>({kind:"edge",unit:"weekend",part:"end"}),"i"),q(/latest/i,"the\\s+latest\\s+quarter",()=>({kind:"turn",unit:"quarter",which:"last"}),"i"),q(ee.which,`${Be}(?<which>last|this|next|past|coming|current)\\s+(?<unit>week|month|year|weekend|decade|century|quarter)`,e=>{let t=oo(e);return/^(?:past|coming)$/i.test(e.which??"")&&t!=="weekend"?{kind:"stretch",count:1,unit:t,ahead:/^coming$/i.test(e.which??"")}:{kind:"turn",unit:t,which:fs(e.which)??"this",...He(e.part)}},"i"),q(ee.which,`(?:the\\s+)?(?<which>last|past|next|coming)\\s+${_t}\\s+${hn}`,e=>{let t=yn(e.count,e.more);if(t!==void 0)return{kind:"stretch",count:t,unit:oo(e),ahead:/^(?:next|coming)$/i.test(e.which??"")}},"i")],o4="first|best|worst|biggest|largest|highest|lowest|most|least|only|once|times?|[a-z]+est",hs="(?:about|around|almost|nearly|some|roughly|approximately|more\\s+than|over|just|exactly|only)\\s+",s4=[q(/\bago\b/i,`(?:${hs})?${_t}\\s+${hn}\\s+ago`,e=>_a(e,!1),"i"),q(/from\s+now|hence/i,`(?:${hs})?${_t}\\s+${hn}\\s+(?:from\\s+now|hence)`,e=>_a(e,!0),"i"),q(/year[\s-](?:ago|earlier)/i,"(?:(?:a|the)\\s+)?year[\\s-](?:ago|earlier)(?=\\s+(?:[a-z]+[\\s-])?(?:quarter|period|month|loss|net|profit|results?|level|figure))",()=>({kind:"distance",count:1,unit:"year",ahead:!1,from:"today"}),"i"),q(/earlier/i,`(?:${hs})?${_t}\\s+${hn}\\s+earlier`,e=>_a(e,!1,"other"),"i"),q(/\bin\s(?:\S+\s){1,6}?(?:minute|hour|day|week|fortnight|month|year|decade|centur)/i,`in(?<!\\b(?:${o4})\\b[^.;]{0,60}\\sin)\\s+(?:${hs})?${_t}\\s+${hn}(?!['\u2019])`,e=>_a(e,!0,"other"),"i")];function _a(e,t,r="today"){let n=yn(e.count,e.more);return n===void 0?void 0:{kind:"distance",count:n,unit:oo(e),ahead:t,from:r}}var $a=()=>({kind:"elsewhere"}),dd="day|morning|afternoon|evening|night|weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|period|season",i4=[q(/later|before|after|previously/i,`(?:${hs})?${_t}\\s+${hn}\\s+(?:later|before|after(?:wards?)?|previously)`,e=>yn(e.count)===void 0?void 0:$a(),"i"),q(/same|following|next|previous|preceding|ensuing/i,`the\\s+(?:very\\s+)?(?:same|following|next|previous|preceding|ensuing)\\s+(?:${dd})`,$a,"i"),q(/before|after|earlier/i,`the\\s+(?:${dd})\\s+(?:before|after|earlier)`,$a,"i"),q(/\bthat\s/i,`that\\s+(?:same\\s+)?(?:${dd})`,$a,"i")],s1=[...Q3,...e4,...r4,...i4,...n4,...s4];var st=(e,t)=>r=>we(r,e,t),so=(e,t,r)=>n=>pa(n,e,t,r),ps=e=>t=>c4(t)+e,i1=[["New Year[\u2019']?s Eve",st(12,31)],["New Year[\u2019']?s(?: Day)?",st(1,1)],["(?:Martin Luther )?King(?:,? Jr\\.?)? Day",so(1,1,3)],["(?:St\\. )?Valentine[\u2019']?s Day",st(2,14)],["Presidents?[\u2019']?s? Day",so(2,1,3)],["Ash Wednesday",ps(-46)],["St\\. Patrick[\u2019']?s Day",st(3,17)],["April Fools?[\u2019']?s? Day",st(4,1)],["Palm Sunday",ps(-7)],["Good Friday",ps(-2)],["Easter Monday",ps(1)],["Easter(?: Sunday)?",ps(0)],["May Day",st(5,1)],["Memorial Day",so(5,1,-1)],["Fourth of July|July Fourth",st(7,4)],["Labor Day",so(9,1,1)],["Columbus Day",so(10,1,2)],["Halloween",st(10,31)],["Veterans[\u2019']? Day",st(11,11)],["Thanksgiving(?: Day)?",so(11,4,4)],["Christmas Eve",st(12,24)],["Christmas Day",st(12,25)],["Christmas",st(12,24),3],["Boxing Day",st(12,26)]],a1=i1.map(([e])=>e).join("|"),a4=i1.map(([e,t,r=1])=>({name:new RegExp(`^(?:${e})$`),first:t,days:r}));function c1(e,t){let r=a4.find(o=>o.name.test(e));if(!r)return;let n=r.first(t);return{min:n,max:n+r.days-1}}function c4(e){let t=e%19,r=Math.floor(e/100),n=e%100,o=Math.floor((r+8)/25),s=Math.floor((r-o+1)/3),i=(19*t+r-Math.floor(r/4)-s+15)%30,a=(32+2*(r%4)+2*Math.floor(n/4)-i-n%4)%7,c=Math.floor((t+11*i+22*a)/451),u=i+a-7*c+114;return we(e,Math.floor(u/31),u%31+1)}var u1="(?:(?<yearBefore>(?:19|20)\\d{2})|(?<turnBefore>last|this|next)\\s+year['\u2019]s)\\s+",l1=`(?:,?\\s+(?:of\\s+)?(?<fiscalAfter>fiscal\\s+)?(?:${Oe}|(?<turn>last|this|next)\\s+year))?`;function ys(e,t){let r=gn(t.nth);if(r===void 0)return;if((t.fiscal??t.fiscalAfter)!==void 0)return{kind:"elsewhere"};let n=t.turn??t.turnBefore;return{kind:"fraction",of:e,nth:r,...Ut(t.year??t.yearBefore),...n!==void 0&&{yearsAway:pn(n)}}}var u4=[q(/quarter/i,`(?:the\\s+)?(?:${u1})?(?<fiscal>fiscal[\\s-]+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]+(?:fiscal\\s+)?quarter${l1}`,e=>ys(4,e),"i"),q(/Q\d/,`Q(?<nth>[1-4])${l1}`,e=>ys(4,e)),q(/half/i,`(?:the\\s+)?${u1}(?<nth>first|second)[\\s-]half`,e=>ys(2,e),"i"),q(/half/i,`(?:the\\s+)?(?<nth>first|second)\\s+half\\s+of\\s+(?<fiscal>fiscal\\s+)?(?:${Oe}|the\\s+year|(?<turn>last|this|next)\\s+year)`,e=>ys(2,e),"i"),q(/half/i,"(?<nth>first|second)[\\s-]half(?=\\s+(?:earnings|profits?|results|sales|net|loss|losses|revenues?|income|figures))",e=>ys(2,e),"i")],fd="(?!\\s+(?:in|of|by|from|to|below|behind|over)\\b)";function ka(e){return{kind:"season",season:Hb(e.season),...Ut(e.year),...e.short!==void 0&&{year:Pe(e.short)+(Pe(e.short)>50?1900:2e3)},...e.turn!==void 0&&{yearsAway:pn(e.turn)},...He(e.part),...Ir(e.which)}}var l4=[q(ee.season,`${Be}${ds}\\s+(?:of\\s+)?(?:${Oe}|['\u2019](?<short>\\d{2})|(?<turn>last|this|next)\\s+year)`,ka,"i"),q(ee.season,`${Be}(?<which>last|this|next|past|coming)\\s+${ds}${fd}`,ka,"i"),q(ee.season,`(?<=\\b(?:in|during|over|since|by|until|through|before|after)\\s)${Be}the\\s+${ds}${fd}`,ka,"i"),q(ee.season,`(?<part>early|late|mid)[\\s-]${ds}${fd}`,ka)],d4=[q(ee.holiday,`(?:(?<which>last|this|next)\\s+)?(?<holiday>${a1})(?:,?\\s+(?:of\\s+)?(?:${Oe}|(?<turn>last|this|next)\\s+year))?`,e=>({kind:"holiday",holiday:e.holiday??"",...Ut(e.year),...e.turn!==void 0&&{yearsAway:pn(e.turn)},...Ir(e.which)}))],d1=[...d4,...u4,...l4];var f4=[...o1,...Kb,...d1,...Jb,...Gb,...s1,Xb];function Sa(e){let t=p4(e,m4(e)),r=t.length===1&&!new RegExp("\\bhad\\s+(?:\\p{L}+\\s+)?(?:been|\\p{L}+(?:ed|en))\\b","u").test(e);return t.map(n=>{let{start:o,end:s}=n,i=e.slice(0,o)+e.slice(s);return{...n,tense:g4(e.slice(o,s))??e1(e,o,s),alone:r,bare:!new RegExp("\\p{L}","u").test(i.replace(/\b(?:on|the|late|early|in|at)\b/gi,"")),stamp:b4(e.slice(Math.max(0,o-24),o))}})}function m4(e){let t=[],r=e.replace(/(?<=\d)-(?=[A-Z])/g," ");for(let{pattern:n,needs:o,read:s}of f4)if(o.test(r))for(let i of[...r.matchAll(n)]){let a=s(i.groups??{});if(!a)continue;let c=i.index,u=c+i[0].length;t.push({start:c,end:u,said:a}),r=r.slice(0,c)+"\0".repeat(u-c)+r.slice(u)}return t.sort((n,o)=>n.start-o.start)}var h4=/^\s*(?:,|and|or|to|through|until|till|-|\u2013)\s*(?:and\s+|or\s+)?$/;function p4(e,t){let r=[...t];for(let n=r.length-2;n>=0;n--){let[o,s]=[r[n],r[n+1]];if(!o||!s||!h4.test(e.slice(o.end,s.start))||!f1(o.said)||!f1(s.said)||y4(o.said))continue;let{year:i,yearsAway:a}=s.said,c={...o.said,...i!==void 0&&{year:i},...a!==void 0&&{yearsAway:a}};r[n]={...o,said:c}}return r}function f1(e){return e.kind==="day"||e.kind==="month"}function y4({year:e,yearsAway:t,which:r}){return e!==void 0||t!==void 0||r!==void 0}function g4(e){return/\bmarked\b/.test(e)?"past":/\b(?:will|marks?)\b/.test(e)?"future":void 0}function b4(e){return/(?:\b(?:published|updated|posted|modified|edited|input)\s*:|\u00A9|\(c\)|\bcopyright)\s*$/i.test(e)}var gs={readings:[]};function md(e,t){switch(e.kind){case"elsewhere":return gs;case"either":return{readings:e.of.map(n=>md(n,t)?.readings??[]).flat()};case"years":return w4(e);case"short year":return x4(e.year,t);case"weekday":return h1(e,t);case"distance":return P4(e,t);case"anniversary":return N4(e,t);case"near":case"turn":case"edge":case"stretch":return t.today?{readings:bn(C4(e,t.today,t.tense))}:gs;default:return T4(e,t)}}function bn(...e){return e.filter(t=>t!==void 0)}function bs({min:e}){return Gn(e).year}function wn(e,t=e){return{min:we(e,1,1),max:we(t+1,1,1)-1}}function ao({min:e,max:t},r,n){let o=t-e+1,s=i=>e+i*o;switch(r){case"early":return{min:e,max:Math.ceil(s(1/2))};case"late":return{min:Math.floor(s(1/2))-1,max:t};case"mid":return{min:Math.floor(s(1/4)),max:Math.ceil(s(3/4))-1};case"start":return{min:e,max:Math.ceil(s(1/3))};case"end":return{min:Math.floor(s(2/3))-1,max:t};case"earlier":return n&&n.max>=e&&n.max<=t?{min:e,max:n.max}:{min:e,max:t};case"later":return n&&n.min>=e&&n.min<=t?{min:n.min,max:t}:{min:e,max:t};default:return{min:e,max:t}}}function w4(e){let{from:t,to:r,part:n,ends:o}=e;return{readings:[ao(wn(t,r),n)],...o&&{ends:{start:wn(t),end:wn(r)}}}}function x4(e,{today:t}){if(!t)return{readings:[wn(1900+e),wn(2e3+e)]};let r=bs(t)+10;return{readings:[wn(r-((r-e)%100+100)%100)]}}var v4={spring:3,summer:6,autumn:9,winter:12};function _4(e,t){let r=v4[e];return{min:we(t,r,1)-7,max:we(t,r+3,22)}}function $4(e,t,r){switch(e.kind){case"day":{let n=a=>String(a).padStart(2,"0"),o=a=>Ae(`${t}-${n(e.month)}-${n(a)}`),s=o(e.day),i=e.lastDay===void 0?s:o(e.lastDay);return s&&{min:s.min,max:i&&i.max>s.max?i.max:s.max}}case"month":{let n=e.lastMonth??e.month,o=n<e.month?n+12:n;return ao({min:we(t,e.month,1),max:we(t,o+1,1)-1},e.part,r)}case"weekday of month":{let n=pa(t,e.month,e.weekday,e.nth);return{min:n,max:n}}case"week of month":{let n=e.nth<0?we(t,e.month+1,1)-8:we(t,e.month,1)+7*(e.nth-1)-1;return{min:n,max:n+8}}case"fraction":{let n=12/e.of,o=we(t,n*(e.nth-1)+1,1);return{min:o,max:jt(o,n)-1}}case"season":return ao(_4(e.season,t),e.part);case"holiday":return c1(e.holiday,t)}}function k4(e){return e.kind==="day"?{month:e.month,firstDay:e.day,lastDay:Math.max(e.day,e.lastDay??0)}:"month"in e&&!("lastMonth"in e)?{month:e.month}:void 0}var m1=92,S4=270;function T4(e,t){let{today:r,tense:n}=t,o=p=>$4(e,p,r);if(e.year!==void 0)return{readings:bn(o(e.year))};let s=k4(e);if(!r)return{readings:[],...s&&{recurs:s}};let i=bs(r);if(e.yearsAway!==void 0)return{readings:bn(o(i+e.yearsAway))};let a=bn(...[-2,-1,0,1,2].map(p=>o(i+p))),c="which"in e?e.which:void 0;if(c!==void 0)return{readings:E4(c,a,r,e.kind==="season")};let u=a.filter(({min:p})=>p<=r.max).at(-1),l=a.find(({max:p})=>p>=r.min),f=e.kind==="day"&&e.month===9&&e.day===11&&i>2001?[o(2001)]:[];if(e.kind==="fraction")return{readings:bn(...A4(a,r,n))};if(n==="future")return{readings:bn(l,...f)};if(n==="present"&&u&&l&&u!==l&&l.min<=r.max+2*m1)return{readings:[u,l]};let m=e.kind!=="month"&&n==="untold"&&u&&l&&u.max<r.min-S4&&l.min<=r.max+m1;return{readings:bn(u,...m?[l]:[],...f)}}function A4(e,t,r){let n=e.filter(({min:c})=>c<=t.max),o=e.find(({max:c})=>c>=t.min),s=e.filter(({max:c})=>c<t.min).at(-1);if(r==="future")return[o,...s&&s.max>t.min-75?[s]:[]];let i=n.at(-1),a=i&&i.max>=t.min&&i.min>t.max-60;return[i,...a?[n.at(-2)]:[]]}function E4(e,t,r,n){let o=bs(r),s=({min:a})=>bs({min:a,max:a});if(e==="this"){let a=({min:u,max:l})=>Math.max(0,u-r.max,r.min-l);return[...n?t:t.filter(u=>s(u)===o)].sort((u,l)=>a(u)-a(l)).slice(0,1)}let i=e==="last"?t.filter(({max:a})=>a<r.min).reverse():t.filter(({min:a})=>a>r.max);return i.slice(0,i[0]&&s(i[0])===o?2:1)}function h1(e,t){let{today:r,tense:n,bare:o}=t,{weekday:s,which:i,weeksAway:a}=e,c={weekday:s};if(!r||r.max-r.min>6)return{readings:[],recurs:c};let u=(...m)=>({readings:m.map(p=>({min:p,max:p})),recurs:c}),l=((Xn(r.max)-s)%7+7)%7,d=r.max-l,f=l===0?d:d+7;return a!==void 0?u((a<0?d:f)+7*a):i==="last"?l===0?u(d-7):l>4?u(d):u(d,d-7):i==="next"?l===0||l<3?u(d+7):u(d+7,d+14):i==="this"?n==="untold"&&l>0?u(f,d):u(n==="past"?d:f):n==="present"||o&&n==="untold"?f===d?u(d):u(d,f):u(n==="future"?f:d)}function C4(e,t,r){if(e.kind==="near")return{min:t.min+e.from,max:t.max+e.to};if(e.kind==="stretch"){let{count:s,unit:i,ahead:a}=e;return a?{min:t.min,max:Ta(t.max,s,i)}:{min:Ta(t.min,-s,i),max:t.max}}if(e.kind==="turn")return ao(io(e.unit,{last:-1,this:0,next:1}[e.which],t),e.part,t);if(e.unit==="weekend")return io("weekend",r==="future"?0:-1,t);let n=io(e.unit,0,t);if(e.part==="end"&&r==="past")return ao(io(e.unit,-1,t),e.part);let o=e.part==="start"&&r==="future"?1:0;if(e.unit==="century"){let{min:s,max:i}=io("century",o,t);return e.part==="end"?{min:jt(i,-120),max:i}:{min:s,max:jt(s,120)-1}}return ao(o===0?n:io(e.unit,o,t),e.part)}function p1(e){return e==="quarter"?3:Jn[e]}function io(e,t,r){let{year:n,month:o}=Gn(r.min),s=p1(e);if(s!==void 0){let a=12*n+o-1,c=(Math.floor(a/s)+t)*s,u=l=>we(Math.floor(l/12),l%12+1,1);return{min:u(c),max:u(c+s)-1}}let i=r.min-(Xn(r.min)+6)%7;return e==="weekend"?{min:i+4+7*t,max:i+6+7*t}:{min:i-1+7*t,max:i+6+7*t}}function Ta(e,t,r){let n=p1(r);if(n===void 0)return e+Math.round(t*({week:7,fortnight:14}[r]??1));let o=Math.trunc(t*n);return jt(e,o)+Math.round((t*n-o)*30)}var R4={day:[0,0],week:[6,3],fortnight:[6,3],month:[30,15],year:[183,60],decade:[1e3,1e3],century:[3650,3650]};function P4(e,t){let{count:r,unit:n,ahead:o}=e,{today:s,tense:i,alone:a}=t;if(e.from==="other"&&o&&i!=="future")return;if(!s||e.from==="other"&&!o&&(!a||Jn[n]===void 0))return gs;let c=o?1:-1;if(n==="hour"||n==="minute"){let y=n==="hour"?Math.ceil(r/24):1;return{readings:[o?{min:s.min,max:s.max+y}:{min:s.min-y,max:s.max}]}}let[u,l]=r===1&&n==="year"?[60,60]:R4[n]??[0,0],[d,f]=o?[l,u]:[u,l],m=Ta(s.min,c*r,n)-d,p=Ta(s.max,c*r,n)+f;if(n!=="year"||!Number.isInteger(r))return{readings:[{min:m,max:p}]};let h=wn(bs(s)+c*r);return{readings:[{min:Math.min(h.min,m),max:Math.max(h.max,p)}]}}function N4(e,t){if(!t.today)return gs;let r=e.weekday===void 0?[t.today]:h1({kind:"weekday",weekday:e.weekday},t).readings,n=e.weekday===void 0?31:0;return{readings:r.map(({min:o,max:s})=>({min:jt(o,-12*e.years)-n,max:jt(s,-12*e.years)+n}))}}function Aa(e,t){return Ea(e,Sa(e),t)}function Ea(e,t,r){let n=t.flatMap(o=>{let{start:s,end:i,stamp:a}=o,c=md(o.said,{...o,today:r});return c?[{text:y1(e,s,i),start:s,end:i,stamp:a,...c}]:[]});return[...n,...q4(e,n)].sort((o,s)=>o.start-s.start)}function q4(e,t){return t.flatMap((r,n)=>{let o=t[n+1],[s,i]=[r.readings[0],o?.readings[0]];if(!o||!s||!i||r.ends||o.ends)return[];let a=e.slice(r.end,o.start),c=/\bbetween\s+(?:the\s+)?$/i.test(e.slice(0,r.start))?/^\s+and\s+$/:void 0;if(!/^\s*(?:to|through|until|till|-|\u2013)\s*$/.test(a)&&!c?.test(a))return[];let u=[...r.readings].reverse().find(({min:l})=>l<=i.max)??s;return u.min>i.max?[]:[{text:y1(e,r.start,o.end),start:r.start,end:o.end,stamp:r.stamp,readings:[{min:u.min,max:i.max}],ends:{start:u,end:i},joined:!0}]})}var O4=/\b(?:in|on|since|until|till|by|from|to|for|during|before|after|of|between|through|around)\s$/i;function y1(e,t,r){return(O4.exec(e.slice(Math.max(0,t-12),t))?.[0]??"")+e.slice(t,r)}var g1=`# incomparable-values

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
`;var b1={id:"incomparable-values",summary:"A value is none of its property's type, or of another kind than the values it is compared with.",severity:"error",page:g1,*check(e){let t=new Map(e.facts.map(n=>[n.name,n])),r=new Set(e.claims.map(({fact:n})=>n));for(let n of e.facts){let o=new Set;for(let{claim:d,evidence:f,value:m,shown:p}of n.readings){let h=f.value;if(m||!h||o.has(h))continue;if(o.add(h),ls(h)){for(let{about:g,tells:b,help:$}of D4(h,t,r))yield{message:`value of \`${d.id}\` ${b}`,primary:{at:F(e,g),text:""},help:$,claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}],subject:[g.text]};continue}let y=n.property?.type??"text";yield{message:`value \`${p}\` of \`${d.id}\` is ${y==="ordinal"?"not on its scale":`no ${y}`}`,primary:{at:F(e,h),text:""},related:n.property?[{at:n.property.key.span,text:"declared here"}]:[],notes:y==="ordinal"?[`its scale is ${n.property?.scale.join(", ")}`]:[],help:M4(y,h.text),claim:d.id,fact:n.name,readings:[{claim:d,evidence:f}]}}let s=n.pairs.find(({decision:d})=>d==="incomparable");if(!s)continue;let[i,a]=[s.a.readings[0],s.b.readings[0]],c=[i,a].map(({evidence:d,source:f})=>({at:d.value&&"text"in d.value?F(e,d.value):F(e,d.quote),text:f.outlet})),[u,l]=c;!u||!l||(yield{message:`values of \`${n.name}\` are of different kinds: ${i.shown}, ${a.shown}`,primary:u,related:[l],help:"give both in units of one kind, or as two facts",fact:n.name,readings:[i,a].map(({claim:d,evidence:f})=>({claim:d,evidence:f}))})}}};function M4(e,t){if(e==="boolean")return"write `true` or `false`, or correct the type of the property";let r=e==="date"?Aa(t,void 0):[],[n]=r.flatMap(({readings:o})=>o);return r.length===1&&n?`write it as \`${qr(n)}\`, or correct the type of the property`:"correct the value, or the type of the property"}function*D4(e,t,r){for(let n of[e.after,e.before]){if(!n)continue;let o=n.text.trim(),s=t.get(o),i=s?.readings.some(({value:a,evidence:c})=>a?.type==="date"||ls(c.value));if(r.has(o))s&&i===!1&&(yield{about:n,tells:`refers to \`${o}\`, which has no date`,help:"refer to a fact that is a date"});else{let a=nr(o,r)??"name a fact as a claim has it: `subject/property`";yield{about:n,tells:`refers to \`${o}\`, and no claim answers that`,help:a}}}e.by&&!sd(e)&&(yield{about:e.by,tells:`says by \`${e.by.text}\`, which is no length of time`,help:"give `by` as in `8 months`"})}var w1=`# misattributed-quote

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
`;var x1={id:"misattributed-quote",summary:"A quote stands in another source than the one it is credited to.",severity:"error",page:w1,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.class!=="misattributed"||!n.source)continue;let i=[...e.sources.values()].filter(c=>o.places.some(({file:u})=>u===c.file)),a=Te("and",i.map(c=>`\`${c.id}\``));yield{...ze(t),message:`quote in \`${r.id}\` stands in ${a}, not in \`${s.id}\``,primary:{at:F(e,n.source),text:"cited here"},related:[{at:F(e,n.quote),text:"the quote"},...i.slice(0,3).flatMap(c=>{let u=o.places.find(({file:l})=>l===c.file);return u?[{at:u,text:`these words, in ${c.outlet}`}]:[]})],help:i.length===1?`cite ${a}, or quote what \`${s.id}\` says`:"cite the source that is meant"}}}};var v1=`# misreported-position

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
`;var _1={id:"misreported-position",summary:"Two outlets report one speaker in two ways that cannot both be true.",severity:"error",page:v1,check:e=>pt(e,"misreported-position",{tell:(t,r)=>`outlets report ${r.a.readings[0].speakerName} differently on \`${t.name}\``,help:"hold both quotes against their sources; where the speaker changed position, say when in `scope`"})};var $1=`# origin-not-shown

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
`;var k1={id:"origin-not-shown",summary:"The byline or date that a source is given does not stand in its text.",severity:"error",page:$1,*check(e){for(let t of e.sources.values())for(let[r,n]of[["origin",t.origin],["date",t.published]]){let o=n&&e.credits.get(n);if(!n?.quote||!o||o.places.length>0)continue;yield{message:`quote for the ${r} of \`${t.id}\` does not stand in its text`,primary:{at:F(e,n.quote),text:""},related:o.nearest?[{at:o.nearest,text:"nearest passage"}]:[],help:`quote the words that show the ${r}; where the text shows none, give no quote`,source:t.id,subject:[t.id,r,n.quote.text]}}}};var S1=`# parties-disagree

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
`;var T1={id:"parties-disagree",summary:"Two speakers say what cannot both be true.",severity:"note",page:S1,check:e=>pt(e,"parties-disagree",{tell:t=>`speakers disagree on \`${t.name}\``,help:"report both, each with its speaker"})};var B4=new RegExp("[\\p{Sc}+\xB1-]{0,4}\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}]*[%\u2030\\p{Sc}]?|[\\p{L}\\p{M}\\p{N}_]+(?:['\\u2019-][\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.","gsu");function ur(e){return[...e.matchAll(B4)].map(t=>({text:t[0],start:t.index,end:t.index+t[0].length}))}function ws(e){return e.match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Ne(e){return/[\p{L}\p{N}]/u.test(e)}var U4=new Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens half quarter third once twice thrice first
  second fourth fifth sixth seventh eighth ninth tenth double triple both`.split(/\s+/));function hd(e){return new RegExp("\\p{N}|[%\u2030]","u").test(e)||e.toLowerCase().split(/[-\s]/).some(t=>U4.has(t))}var W4=new Set("not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely".split(/\s+/));function pd(e){let t=e.toLowerCase();return W4.has(t)||/n['\u2019]t$/.test(t)}var Z4=/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;function yd(e){return Z4.test(e)}function Ca(e){return e.map(({kind:r,text:n},o)=>{let s=e[o+1]?.kind==="source"?"":/\s+$/.exec(n)?.[0]??"";return r==="quote"?`[-${n.trimEnd()}-]${s}`:r==="source"?`{+${n.trimEnd()}+}${s}`:H4(n,o===0,o===e.length-1)}).join("")}function H4(e,t,r){let n=e.split(/(?<=\s)/),o=t?[]:n.slice(0,6),s=r?[]:n.slice(-6);return o.length+s.length>=n.length?e:`${o.join("").trimEnd()}${t?"":" "}\u2026${r?"":" "}${s.join("")}`}var A1=`# quote-not-verbatim

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
`;var V4=4,C1={id:"quote-not-verbatim",summary:"A quote is not word for word what its source says.",severity:"error",page:A1,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.differences.some(({type:u})=>u==="word-cut")||o.class!=="altered"&&o.class!=="absent")continue;let a=o.class==="absent",c=s.pinned!==void 0&&s.pinned.text!==s.sha256;yield{...ze(t),message:a?`quote in \`${r.id}\` does not occur in \`${s.id}\`, nor in any other source`:`quote in \`${r.id}\` is not word for word in \`${s.id}\``,primary:{at:F(e,n.quote),text:a?"no passage comes near this":""},related:G4(o),notes:[...c?["the text of the source is not the text that was captured"]:[],...a?[]:X4(o)],help:c?"mend the source first: see `source-changed`":tI(o)}}}},K4=6;function G4(e){return e.parts.length>1?e.parts.slice(0,K4).map((t,r)=>({at:t,text:`part ${r+1} of the quote`})):e.nearest?[{at:e.nearest,text:J4(e)}]:[]}function J4(e){return e.missingPart!==void 0&&e.diff.length===0?"another part of the quote stands here":"nearest passage"}function X4(e){let{differences:t,diff:r,missingPart:n,tooFarApart:o}=e;return o!==void 0?[`its parts stand ${et(o,"character")} apart; an ellipsis may leave out 500 at most`]:n!==void 0&&r.length===0?[`the source does not have this part: "${n}"`]:t.some(({type:i})=>i==="order")?["the words are those of the source, in another order",...E1(r)]:[...t.length>V4?[]:t.map(eI),...E1(r)]}var Q4={number:["changed number","the number "],negation:["changed negation","the negation "],name:["changed name","the name "],words:["changed words",""],order:["changed order",""],case:["changed capitals",""],punctuation:["changed punctuation","the punctuation "],"word-cut":["cut word",""]};function eI({type:e,quote:t,source:r}){let[n,o]=Q4[e];return r===""?`the quote adds ${o}"${t}"`:t===""?`the quote leaves out ${o}"${r}"`:`${yd(t)&&yd(r)?"changed date":n}: the quote has "${t}", the source "${r}"`}function E1(e){return e.length===0?[]:[`from quote to source: ${Ca(e)}`]}function tI(e){return e.tooFarApart!==void 0?"quote the parts as two pieces of evidence":e.class==="absent"?"look the words up in the source, or remove the quote":"quote the source word for word; mark what you leave out with `\u2026`"}var rI=new Set(`mr mrs ms dr prof rev gen col lt sgt capt gov sen rep st mt no nos vs etc inc corp ltd co bros jan feb mar apr
  jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun fig eq vol ed eds al approx dept univ assn`.split(/\s+/)),nI=/[.!?\u2026]{1,8}["'\u2019\u201D\u00BB)\]]*(?=\s)|[。！？]["'\u2019\u201D」』]*|\n[ \t\r]*\n/g;function P1(e){let t=[],r=0;for(let n of e.matchAll(nI)){let o=n.index+n[0].length;oI(e,n.index,o,n[0])&&(R1(t,e,r,o),r=o)}return R1(t,e,r,e.length),t}function oI(e,t,r,n){if(/^\s/.test(n))return!0;let o=/\S/.exec(e.slice(r,r+40))?.[0]??"";if(/[\p{Ll},;]/u.test(o))return!1;if(!n.startsWith(".")||n.startsWith(".."))return!0;let s=/[\p{L}.]+$/u.exec(e.slice(Math.max(0,t-20),t))?.[0]??"";return new RegExp("^(?:\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})$","u").test(s)?!1:!rI.has(s.toLowerCase())}function R1(e,t,r,n){let o=r,s=n;for(;o<s&&/\s/.test(t[o]);)o++;for(;s>o&&/\s/.test(t[s-1]);)s--;o<s&&e.push({start:o,end:s})}var N1=new WeakMap;function Wt(e,t,r){let{file:n,body:o}=t,s=N1.get(e.texts)??new Map;N1.set(e.texts,s);let i=s.get(t.id);i||(i=P1((e.texts.get(n)??"").slice(o.start,o.end)),s.set(t.id,i));let a=r-o.start,c=0,u=i.length-1;for(;c<u;){let d=c+u+1>>1;(i[d]?.start??0)<=a?c=d:u=d-1}let l=i[c]??{start:0,end:o.end-o.start};return{file:n,start:o.start+l.start,end:o.start+l.end}}function Ra(e,t,r){let n=e.anchors.get(r)?.parts??[],[o,s]=[n[0],n.at(-1)];if(!o||!s)return{before:"",behind:""};let i=q1(e,{...o,start:Wt(e,t,o.start).start,end:o.start}),a=Wt(e,t,Math.max(s.start,s.end-1)).end,c=q1(e,{...s,start:s.end,end:Math.max(a,s.end)}),u=H(r.quote.text).trim(),l=r.phrase&&H(r.phrase.text).trim(),d=l===void 0?-1:u.indexOf(l);return l===void 0||d<0?{before:i,behind:c}:{before:i+u.slice(0,d),behind:u.slice(d+l.length)+c}}function q1(e,{file:t,start:r,end:n}){return(e.texts.get(t)??"").slice(r,n)}var lr=e=>`(?:\\s+[\\p{L}\\p{N}'\u2019-]+){0,${e}}`,le=`[\\s"\u201C\u2018'(\\[]*$`,sI=[["negates",new RegExp(`\\b(not|never|cannot|\\p{L}+n['\u2019]t)(?!\\s+(?:only|just|merely|until))${lr(3)}${le}`,"iu")],["negates",new RegExp(`\\b(no(?!\\s+(?:doubt|surprise|secret|question|fewer|less|more|later))|neither|nor|no longer|nobody|nothing|hardly|barely)${lr(2)}${le}`,"iu")],["negates",new RegExp(`\\b(fail(?:s|ed)? to|unable to|refus(?:es|ed|ing)? to|declin(?:es|ed|ing)? to)${lr(1)}${le}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out)\\b[^.;:,]*${le}`,"iu")],["negates",new RegExp(`\\b(without|yet to)${le}`,"iu")],["denies",new RegExp(`\\b(den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)?)\\b[^;:]*\\bthat\\b[^;:,]*${le}`,"iu")],["denies",new RegExp(`\\b(false|untrue|a myth|a lie|a hoax|disagree[sd]?) that${le}`,"iu")],["negates",new RegExp(`\\b(few|hardly anyone|no one|nobody|nothing|none)${lr(3)} (?:believ|think|thought|expect|claim|sa[iy]|suggest|argu)\\p{L}*(?: that)?${le}`,"iu")],["negates",new RegExp(`\\b(st(?:op|ops|opped|opping) short of)${lr(2)}${le}`,"iu")],["hedges",new RegExp(`\\b(rumou?rs?|speculation|fears?|suspicions?|worries|concerns?|allegations?|it (?:is|was)(?: \\p{L}+ly)? (?:feared|believed|thought|alleged|rumou?red|possible|likely|suspected|understood|reported)) that${le}`,"iu")],["hedges",new RegExp(`\\b(unlikely)(?:\\s+(?:that|to))?${lr(3)}${le}`,"iu")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly),${le}`,"iu")],["hedges",new RegExp(`\\b(could|may|might)(?:\\s+\\p{L}+ly)?(?:\\s+(?:be|have|also|soon|still))*${le}`,"u")],["hedges",new RegExp(`\\b(reportedly|allegedly|apparently|supposedly|purportedly|possibly|perhaps|probably)${lr(3)}${le}`,"iu")],["hedges",new RegExp(`\\b(potential|possible|alleged|apparent|purported|suspected|likely)${le}`,"iu")],["hedges",new RegExp(`\\b((?:appear|seem)(?:s|ed)?)(?:\\s+(?:that|to|as if))?${lr(2)}${le}`,"iu")],["hedges",new RegExp(`\\b((?:said|believed|thought|alleged|reported|expected|understood|rumou?red) to)(?:\\s+(?:be|have))?${le}`,"iu")],["hedges",new RegExp(`(?<!\\bno )\\b(doubt(?:s|ed|ful)?)\\b[^.;:,]*${le}`,"iu")],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|whether|provided that|on (?:the )?condition that|in case)\\b[^.;:,]*${le}`,"iu")],["conditions",new RegExp(`(?<!\\b(?:as|even) )\\b(if(?! anything)|unless|provided that|in case)\\b[^.;:,]*,${le}`,"iu")],["conditions",new RegExp(`^[\\s"\u201C]*(Should|Had|Were)\\s[^.;:,?]*,${le}`,"u")]],xn=`["\u201D\u2019']*`,gd="(den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|refut(?:es|ed))",O1=[["conditions",new RegExp(`^${xn},?\\s+((?:only |but only )?(?:if|unless|provided that|on (?:the )?condition that))\\b`,"iu")],["denies",new RegExp(`^${xn}(?:,|\\s+[-\u2013\u2014]+)\\s+(?:a|an|the)\\s+(?:claim|charge|accusation|allegation|assertion)s?\\b[^.;]*?\\b${gd}\\b`,"iu")],["denies",new RegExp(`^${xn},?\\s+(?:which|something)\\s+[^.;,]*?\\b${gd}\\b`,"iu")],["denies",new RegExp(`^${xn},?\\s+but\\s+[^.;,]*?\\b${gd}\\s+(?:it|this|that|the \\p{L}+)(?=[.,;]|$)`,"iu")],["hedges",new RegExp(`^${xn},\\s+(it (?:appears|seems|is (?:believed|thought|feared|alleged|reported))|reportedly|allegedly|apparently|perhaps|possibly|probably)\\b`,"iu")]],iI=new RegExp(`\\b(?:claims?|ideas?|rumou?rs?|reports?|notion|belief|suggestions?|allegations?|accusations?|theory|assertions?|charges?|stor(?:y|ies)) that${le}`,"iu"),aI=[["denies",new RegExp(`^${xn},?\\s+(?:is|are|was|were|(?:has|have) (?:since )?been|proved|proved to be|turned out to be)\\s+(?:\\p{L}+ly\\s+)?(false|untrue|wrong|incorrect|unfounded|baseless|nonsense|a myth|a lie|a hoax|debunked|disproved|refuted|discredited|denied|rejected|dismissed|not true)\\b`,"iu")],["negates",new RegExp(`^${xn},?\\s+((?:was|were|has|have) (?:never|not) (?:been )?prove[dn]|remains? unprove[dn])\\b`,"iu")]],cI=new RegExp(`\\b(?:no|not|never|cannot|nobody|no one|none|few|\\p{L}+n['\u2019]t)${lr(2)} (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed)?|rul(?:e|es|ed) out)\\b[^.;:,]*${le}`,"iu"),uI=/[;:]|\s[-\u2013\u2014]{1,2}\s|,?\s\b(?:but|and|while|whereas|although|though|because|after|before|when|until|once)\b(?=\s)(?!\s+that\b)/giu,bd=400,lI=/\b(?:not?|nor|neither|nobody|nothing|never|cannot|without|hardly|barely|fail|unable|refus|declin|den[iy]|reject|refut|disput|dismiss|rul|could|may|might|reportedly|alleg|apparent|suppos|purport|possib|perhaps|probab|potential|suspect|likely|unlikely|yet to|appear|seem|said|believed|thought|reported|expected|understood|rumou?red|doubt|if|unless|whether|provided|in case|false|untrue|myth|lie|hoax|disagree|few|none|stop|rumou?rs?|speculation|fear|suspicion|worries|concern|understood|possible|condition|should|had|were)|n['\u2019]t\b/i;function I1(e){let t=Math.max(0,e.length-bd);if(!lI.test(e.slice(t)))return;let r=t+dI(e.slice(t),uI),n=e.slice(r);if(!cI.test(n))for(let[o,s]of sI){let i=s.exec(n);if(i)return{turn:o,words:i[1]??"",start:r+i.index}}}function M1(e,t){let r=iI.test(t.slice(-bd))?[...O1,...aI]:O1;for(let[n,o]of r){let s=o.exec(e.slice(0,bd));if(s)return{turn:n,words:s[1]??"",start:s.index+s[0].lastIndexOf(s[1]??"")}}}function dI(e,t){let r=0;for(let n of e.matchAll(t))r=n.index+n[0].length;return r}var D1=`# quote-out-of-context

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
`;var mI={negates:"negates it",denies:"denies it",hedges:"hedges it",conditions:"makes it conditional"},hI={affirms:[],denies:["negates","denies"],hedges:["hedges","conditions"]},pI=3,F1={id:"quote-out-of-context",summary:"The sentence negates, denies, hedges, or conditions what the quote says, outside the quote.",severity:"warning",page:D1,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(o.places.length!==1||o.class==="misattributed")continue;let i=yI(e,t);if(!i||hI[n.stance].includes(i.cue.turn))continue;let{cue:a,at:c}=i;yield{...ze(t),message:`quote in \`${r.id}\` leaves out "${a.words}": in \`${s.id}\` the sentence ${mI[a.turn]}`,primary:{at:F(e,n.quote),text:""},related:[{at:c,text:"left out"},...o.parts.slice(0,pI).map(u=>({at:u,text:"the quote"}))],help:`quote "${a.words}" too${a.turn==="negates"||a.turn==="denies"?", or give the reading `stance: denies`":", or give the reading `stance: hedges`"}`}}}};function yI(e,{anchor:t,source:r}){for(let[n,o]of t.parts.entries()){let s=Wt(e,r,o.start),i=Math.max(s.start,t.parts[n-1]?.end??0),a={...s,start:Math.min(i,o.start),end:o.start},c=I1(Lt(e,a));if(c)return L1(c,a);let u=Wt(e,r,Math.max(o.start,o.end-1)),l=Math.min(u.end,t.parts[n+1]?.start??u.end),d={...u,start:o.end,end:Math.max(l,o.end)},f=M1(Lt(e,d),Lt(e,a));if(f)return L1(f,d)}}function L1(e,t){let r=t.start+e.start;return{cue:e,at:{file:t.file,start:r,end:r+e.words.length}}}var z1=`# retyped-quote

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
`;var B1={id:"retyped-quote",summary:"A quote has the words of its source in other typography.",severity:"note",page:z1,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t,[i]=o.places;o.class!=="typographic"||o.retyped.length===0||!i||(yield{...ze(t),message:`quote in \`${r.id}\` has other typography than \`${s.id}\``,primary:{at:F(e,n.quote),text:""},related:[{at:i,text:"as it stands in the source"}],notes:o.retyped.map(({quote:a,source:c})=>`the quote has ${j1(a)}, the source ${j1(c)}`)})}}};function j1(e){if(e==="")return"nothing";let t=[...e].map(n=>`U+${(n.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`),r=e.replace(/[\u00AD\p{Cf}\s]/gu,"");return r===""?t.join(" "):`${r} (${t.join(" ")})`}var U1=`# self-contradiction

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
`;var W1={id:"self-contradiction",summary:"One outlet says two things that cannot both be true.",severity:"error",page:U1,check:e=>pt(e,"self-contradiction",{tell:(t,r)=>`${r.a.readings[0].source.outlet} contradicts itself on \`${t.name}\``,help:"hold both quotes against their sources; where time or circumstance explains the two, say so in `scope`"})};var Z1=`# source-changed

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
`;var H1={id:"source-changed",summary:"The text of a source no longer has the hash that was taken when it was captured.",severity:"error",page:Z1,*check(e){for(let t of e.sources.values()){let{pinned:r}=t;!r||!/^[\da-f]{64}$/.test(r.text)||r.text===t.sha256||(yield{message:`the text of \`${t.id}\` is not the text that was captured`,primary:{at:F(e,r),text:"hash of the captured text"},notes:[`the text now has the hash ${t.sha256}`],help:"bring the captured text back; for a corrected article run `crossquote import --update`",source:t.id,subject:[t.id,r.text,t.sha256]})}}};var xs=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let s=this.castInput(t,n),i=this.castInput(r,n),a=this.removeEmpty(this.tokenize(s,n)),c=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(a,c,n,o)}diffWithOptionsObj(t,r,n,o){var s;let i=b=>{if(b=this.postProcess(b,n),o){setTimeout(function(){o(b)},0);return}else return b},a=r.length,c=t.length,u=1,l=a+c;n.maxEditLength!=null&&(l=Math.min(l,n.maxEditLength));let d=(s=n.timeout)!==null&&s!==void 0?s:1/0,f=Date.now()+d,m=[{oldPos:-1,lastComponent:void 0}],p=this.extractCommon(m[0],r,t,0,n);if(m[0].oldPos+1>=c&&p+1>=a)return i(this.buildValues(m[0].lastComponent,r,t));let h=-1/0,y=1/0,g=()=>{for(let b=Math.max(h,-u);b<=Math.min(y,u);b+=2){let $,C=m[b-1],E=m[b+1];C&&(m[b-1]=void 0);let v=!1;if(E){let x=E.oldPos-b;v=E&&0<=x&&x<a}let R=C&&C.oldPos+1<c;if(!v&&!R){m[b]=void 0;continue}if(!R||v&&C.oldPos<E.oldPos?$=this.addToPath(E,!0,!1,0,n):$=this.addToPath(C,!1,!0,1,n),p=this.extractCommon($,r,t,b,n),$.oldPos+1>=c&&p+1>=a)return i(this.buildValues($.lastComponent,r,t))||!0;m[b]=$,$.oldPos+1>=c&&(y=Math.min(y,b-1)),p+1>=a&&(h=Math.max(h,b+1))}u++};if(o)(function b(){setTimeout(function(){if(u>l||Date.now()>f)return o(void 0);g()||b()},0)})();else for(;u<=l&&Date.now()<=f;){let b=g();if(b)return b}}addToPath(t,r,n,o,s){let i=t.lastComponent;return i&&!s.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,s){let i=r.length,a=n.length,c=t.oldPos,u=c-o,l=0;for(;u+1<i&&c+1<a&&this.equals(n[c+1],r[u+1],s);)u++,c++,l++,s.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return l&&!s.oneChangePerToken&&(t.lastComponent={count:l,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=c,u}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let o=[],s;for(;t;)o.push(t),s=t.previousComponent,delete t.previousComponent,t=s;o.reverse();let i=o.length,a=0,c=0,u=0;for(;a<i;a++){let l=o[a];if(l.removed)l.value=this.join(n.slice(u,u+l.count)),u+=l.count;else{if(!l.added&&this.useLongestToken){let d=r.slice(c,c+l.count);d=d.map(function(f,m){let p=n[u+m];return p.length>f.length?p:f}),l.value=this.join(d)}else l.value=this.join(r.slice(c,c+l.count));c+=l.count,l.added||(u+=l.count)}}return o}};var wd=class extends xs{tokenize(t){return t.slice()}join(t){return t}removeEmpty(t){return t}},Y1=new wd;function xd(e,t,r){return Y1.diff(e,t,r)}var xI=400;function Pa(e,t){let r=xd(ur(e).map(n=>n.text),ur(t).map(n=>n.text),{maxEditLength:xI});return r&&vI(r.map(n=>({kind:n.added?"source":n.removed?"quote":"same",text:n.value.join("")})))}function vI(e){let t=[];for(let r=0;r<e.length;){let n=e[r];if(n.kind==="same"){t.push(n),r++;continue}let o="",s="";for(;r<e.length;){let i=e[r];if(i.kind==="same"&&(/\S/.test(i.text)||r+1>=e.length))break;i.kind!=="source"&&(o+=i.text),i.kind!=="quote"&&(s+=i.text),r++}o!==""&&t.push({kind:"quote",text:o}),s!==""&&t.push({kind:"source",text:s})}return t}var V1=`# source-edited

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
`;var G1=5,$I=8,vd=12,J1={id:"source-edited",summary:"The text of a source that was there before has changed.",severity:"warning",needsBase:!0,page:V1,*check(e){let{base:t}=e;if(t)for(let r of e.sources.values()){let n=t.bodies.get(r.id),o=Lt(e,r.body);if(n===void 0||Na(n)===Na(o))continue;let s=Pa(Na(n),Na(o)),i=s?kI(s,r,o):[],[a,...c]=i,u=c.slice(0,G1-1);yield{message:`the text of \`${r.id}\` has changed since ${t.ref}`,primary:a??{at:r.body,text:"too much has changed to show it word by word"},related:u,notes:[...s?[`from then to now: ${Ca(AI(s))}`]:[],...c.length>u.length?[`it has changed in ${et(i.length,"place")}`]:[],...CI(e,r,i)],help:"bring the earlier text back; a corrected article comes in with `crossquote import --update`",source:r.id,subject:[r.id,n,o]}}}};function Na(e){return e.replace(/\r\n?/g,`
`)}function kI(e,t,r){let n=[],o=SI(r),s=0;for(let[i,{kind:a,text:c}]of e.entries()){if(a==="quote"){let l=(e[i+1]?.kind==="source"?e[i+1]:void 0)?.text.trimEnd().length??0;n.push({at:K1(t,o(s),o(s+l)),text:`was ${TI(c)}`});continue}if(a==="source"&&e[i-1]?.kind!=="quote"){let u=s+c.trimEnd().length;n.push({at:K1(t,o(s),o(u)),text:"was not there"})}s+=c.length}return n}function SI(e){let t=[...e.matchAll(/\r\n/g)].map(({index:r},n)=>r-n);return r=>r+t.filter(n=>n<r).length}function K1({file:e,body:t},r,n){return{file:e,start:t.start+r,end:t.start+n}}function TI(e){return e.trim()===""?"white space":`"${X1(e.trim())}"`}function AI(e){let t=0,r=[];for(let n of e){if(n.kind!=="same"&&r.at(-1)?.kind!=="quote"&&++t>$I)return[...r,{kind:"same",text:"\u2026"}];r.push(n.kind==="same"?n:{kind:n.kind,text:X1(n.text)})}return r}function X1(e){let t=e.split(/(?<=\s)/);return t.length<=2*vd?e:`${t.slice(0,vd).join("")}\u2026 ${t.slice(-vd).join("")}`}function EI(e,t){return e.start<Math.max(t.end,t.start+1)&&t.start<e.end&&e.start!==t.end}function CI(e,t,r){let n=e.claims.filter(({evidence:s})=>s.some(i=>(i.source?.text===t.id?e.anchors.get(i):void 0)?.parts.some(c=>r.some(({at:u})=>EI(c,u)))));if(n.length===0)return[];let o=n.map(({id:s})=>`\`${s}\``);return[`${Te("and",Pr(o,G1,"other claim"))} ${n.length===1?"quotes":"quote"} the changed words`]}var Q1=`# source-shape

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
`;var ew={id:"source-shape",summary:"A source file holds something other than the format allows.",severity:"error",page:Q1,check:e=>Un(e,"source")};var tw=`# stale-acceptance

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
`;var rw={id:"stale-acceptance",summary:"An accepted finding is not found any more.",severity:"error",page:tw,*checkLedger(e,t){for(let{acceptance:r,state:n,otherRule:o}of e){if(n!=="stale")continue;let{finding:s,rule:i,reason:a}=r;yield{message:o===void 0?`accepted finding \`${s.text}\` is not found any more`:`accepted finding \`${s.text}\` is of rule \`${o}\`, not of \`${i?.text}\``,primary:{at:F(t,o!==void 0&&i||s),text:""},notes:[`it was accepted because: ${a}`],help:o===void 0?"remove the entry; if the readings changed, decide anew":"correct the rule, or remove the entry",subject:[s.text,i?.text??""]}}}};var nw=`# text-cut-by-comment

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
`;var ow={id:"text-cut-by-comment",summary:"An unquoted text ends at ` #`, where YAML begins a comment.",severity:"error",page:nw,*check(e){for(let t of e.problems){if(t.kind!=="cut-by-comment")continue;let r=e.texts.get(t.at.file)?.indexOf("#",t.at.end)??t.at.end;yield{message:`a \`${t.key}\` in ${t.at.file} ends at \`#\`, where YAML begins a comment`,primary:{at:{file:t.at.file,start:r,end:r+t.dropped.length},text:"read as a comment"},related:[{at:t.at,text:"all that is left of the text"}],help:"put the whole text in quotation marks; a real comment goes on a line of its own",subject:[t.key,t.text,t.dropped]}}}};var sw=`# timeline-contradiction

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
`;var OI=5,iw={id:"timeline-contradiction",summary:"Dates and spans of time that cannot all be true together.",severity:"error",page:sw,*check(e){for(let{steps:t}of e.timeline){let r=[...new Set(t.map(({fact:i})=>i))].sort(),n=r.map(i=>`\`${i}\``),[o]=r,s=t.find(({fact:i})=>i===o)?.reading.claim;!s||o===void 0||(yield{message:`the dates of ${Te("and",Pr(n,OI,"other fact"))} contradict one another`,primary:{at:s.factAt?F(e,s.factAt):s.at,text:`these ${t.length} readings cannot all be true`},related:t.map(({reading:i})=>Ji(e,i)),notes:t.map(({says:i,reading:a})=>`${i} (${a.source.outlet}, in \`${a.claim.id}\`)`),help:"hold each quote against its value; one of them is read wrongly, or is about something else",fact:o,readings:t.map(({reading:i})=>({claim:i.claim,evidence:i.evidence}))})}}};var lw="(?:sa(?:id|ys?)\\b(?!\\s+(?:to|goodbye|farewell|hello|yes|no|nothing|little|so|prayers?)\\b))",dw="(?:claim(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|argu(?:es|ed)|assert(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|alleg(?:es|ed)|den(?:ies|ied)|announc(?:es|ed)|ma(?:kes|de) it clear|indicat(?:es|ed)|warn(?:s|ed)|declar(?:es|ed)|estimat(?:es|ed)|report(?:s|ed)|add(?:s|ed)|explain(?:s|ed)|believes?|confirm(?:s|ed)|not(?:es|ed))",II="(?:claim(?:s|ed)|insist(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|warn(?:s|ed)|estimat(?:es|ed)|believes?)",fw="(?:told\\s+(?!an?\\b)(?:(?:the|its|his|her|their)\\s+)?[\\p{L}'\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\u2019-]+)*)",aw=`(?=[\\s:"\u201C]+(?:(?!that\\b|which\\b|who\\b)[\\p{L}\\p{N}'\u2019.-]+\\s+){1,6}?(?:was|were|is|are|has|have|had|will|would|could|can|did)\\b)`,qa="(?:(?:has|have|had|also|did|does|do|once|again|further|later|repeatedly)\\s+)*",co="[\\p{L}\\p{N}.'\u2019-]+",vs="(?!(?:to|without|must|can|could|may|might|be|is|was|are|were|been|being)\\s)",mw="(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",cw=`(?:\\s+(?:(?:on|late|early)\\s+)?(?:${mw}|yesterday|today|last\\s+(?:week|month|year)))?\\s+that\\b`,MI=new RegExp(`[,"\u201D]\\s+((?!as\\s)(?:${vs}${co}\\s+){1,6}?(?:${lw}|${dw}|${fw}|wrote|tweeted))(?=\\s*(?:[.,;]|$)|\\s+(?:in|on|at|to|during|after|as|when|by|citing|adding|late|early|earlier|later|yesterday|today|${mw})\\b)`,"u"),DI=new RegExp(`[,"\u201D]\\s+((?:sa(?:id|ys?)|wrote|adds?|added|tweeted|explained|replied|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|shout(?:s|ed))\\s+(?:(?:the|an?|one|two|its|his|her|their|another)\\s+)?(?:\\p{Lu}${co}|(?<=\\b(?:the|an?|one|two|its|his|her|their|another)\\s)\\p{L}+|officials|police|sources|prosecutors|residents|witnesses|analysts|experts))`,"u"),LI=[/\b(according to|in the (?:view|opinion|words) of)\b(?! (?:the )?(?:plans?|schedules?|tradition|custom|law|size|age|need|taste|rules)\b)/iu,new RegExp(`\\b((?!That said)${vs}${co},?\\s+${qa}${lw})`,"u"),new RegExp(`\\b(${vs}${co},?\\s+${qa}${dw})${cw}`,"u"),new RegExp(`\\b(${vs}${co},?\\s+${qa}${II})${aw}`,"u"),new RegExp(`\\b(${vs}${co},?\\s+${qa}${fw})(?:(?=${cw})|${aw})`,"u")],FI=/;|,\s+(?:and|but|while|whereas|although)\s/,zI=/(?:^|[,;:]\s*)(?:after|when|because|since|although|though|if|once|before|while)\s[^,;:]*$/i,jI=2e3;function hw(e,t){let r=e.slice(0,jI);for(let n of[MI,DI]){let o=uw(n.exec(r.slice(Math.max(0,t.end-1))),Math.max(0,t.end-1));if(o&&o.start>=t.end)return o}return LI.map(n=>uw(n.exec(r),0)).find(n=>n&&BI(n,r,t))}function BI({words:e,start:t},r,n){if(/^(?:according to|in the )/i.test(e))return!0;let o=t+e.length;if(t>=n.end||t>=n.start&&o>n.end)return!1;let s=r.slice(o,Math.max(n.start,0));if(FI.test(s))return!1;let i=r.slice(0,t);return new RegExp("\\bwhat(?:ever)?\\s+(?:\\p{L}+\\s+){0,2}$","iu").test(i)||/^(?:who|which)\s/.test(e)&&!/^\s*(?:that\s*)?["\u201C]?$/.test(s)?!1:!(s.includes(",")&&zI.test(i))}function uw(e,t){if(!e)return;let r=e[1]??"";return{words:r,start:t+e.index+e[0].lastIndexOf(r)}}var pw=`# unattributed-reading

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
`;var yw={id:"unattributed-reading",summary:"The sentence gives its words to somebody, and the reading gives them to the outlet.",severity:"warning",page:pw,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!n.value||n.saidBy||n.stance!=="affirms")continue;let[i]=o.places;if(o.places.length!==1||o.class==="misattributed"||!i)continue;let a=Wt(e,s,i.start),c=hw(Lt(e,a),{start:i.start-a.start,end:i.end-a.start});if(!c)continue;let u=a.start+c.start;yield{...ze(t),message:`quote in \`${r.id}\` counts as ${s.outlet}'s own words, but its sentence credits a speaker`,primary:{at:F(e,n.quote),text:""},related:[{at:{...a,start:u,end:u+c.words.length},text:"a speaker"}],help:"name the speaker with `said-by`"}}}};function Oa(e){return e.replace(/^(?:\.?\/)?sources\//,"").replace(/\.(?:txt|md)$/,"")}var gw=`# uncited-source

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
`;var bw={id:"uncited-source",summary:"No claim cites a source.",severity:"note",page:gw,*check(e){if(e.unreadClaims.size>0)return;let t=new Set(e.claims.flatMap(r=>r.evidence.map(({source:n})=>n&&Oa(n.text))));for(let r of e.sources.values())t.has(r.id)||(yield{message:`no claim cites \`${r.id}\` (${r.outlet})`,primary:{at:{file:r.file,start:0,end:0},text:""},help:"quote it in a claim, or remove it",source:r.id,subject:[r.id]})}};function Mr(e,t,r){if(e.type==="text"||t.type==="text")return e.type!==t.type?e.type==="entity"||t.type==="entity"?"undecided":"incomparable":e.shown.toLowerCase()===t.shown.toLowerCase()?"agrees":"undecided";if(e.type==="date"&&t.type==="date")return Ia(e,t);if(e.type==="period"&&t.type==="period")return HI(Ia(e.start,t.start),Ia(e.end,t.end));if(e.type==="duration"&&t.type==="duration")return Ia(e,t);if(e.type==="quantity"&&t.type==="quantity")return VI(e,t);if(e.type==="boolean"&&t.type==="boolean")return e.holds===t.holds?"agrees":"contradicts";if(e.type==="ordinal"&&t.type==="ordinal"){let n=Math.abs(e.step-t.step);return n===0?"agrees":n===1?"refines":"contradicts"}return e.type==="entity"&&t.type==="entity"?e.id===t.id?"agrees":r(e.id,t.id)||r(t.id,e.id)?"refines":"contradicts":ww(e,t)||ww(t,e)?"undecided":"incomparable"}function ww(e,t){return e.type==="quantity"&&e.unit===""&&t.type==="duration"}function uo(e){switch(e.type){case"entity":return`entity ${e.id}`;case"boolean":return`boolean ${e.holds}`;case"ordinal":return`ordinal ${e.step}`;case"text":return`text ${e.shown.toLowerCase()}`;case"date":return`date ${e.min} ${e.max}`;case"period":return`period ${e.start.min} ${e.start.max} ${e.end.min} ${e.end.max}`;case"duration":return`duration ${e.min} ${e.max}`;case"quantity":return`quantity ${ZI(e)} ${e.unit}`}}function ZI({min:e,max:t,openMin:r,openMax:n}){let o=s=>Number.isSafeInteger(s)?s:Number(s.toPrecision(9));return`${r?">":""}${o(e)} ${n?"<":""}${o(t)}`}function vw(e,t,r){let n=Mr(e,t,r);return n!=="refines"?n==="agrees":e.type==="entity"&&t.type==="entity"?r(e.id,t.id):e.type==="ordinal"?!1:e.type==="period"&&t.type==="period"?_d(e.start,t.start)&&_d(e.end,t.end):"min"in e&&"min"in t&&_d(e,t)}function _d(e,t){return e.min>=t.min&&e.max<=t.max}function Ia(e,t){return e.min===t.min&&e.max===t.max?"agrees":e.max<t.min||t.max<e.min?"contradicts":"refines"}function HI(e,t){return e==="contradicts"||t==="contradicts"?"contradicts":e==="agrees"&&t==="agrees"?"agrees":"refines"}var YI=1e-9;function VI(e,t){if(e.unit!==t.unit)return KI(e.unit,t.unit)?"incomparable":"undecided";let n=(e.written===t.written?0:Math.max(e.leeway,t.leeway))+YI*Math.max(xw(e),xw(t)),o=Math.max(e.min-t.max,t.min-e.max),s=Math.abs(o)<=n,i=e.min>=t.max?e.openMin||t.openMax:t.openMin||e.openMax;if(o>n||s&&i&&o>=0)return"contradicts";let a=(c,u)=>c===u||Math.abs(c-u)<=n;return a(e.min,t.min)&&a(e.max,t.max)&&e.openMin===t.openMin&&e.openMax===t.openMax?"agrees":"refines"}function xw({min:e,max:t}){return Math.max(Number.isFinite(e)?Math.abs(e):0,Number.isFinite(t)?Math.abs(t):0)}function KI(e,t){let r=n=>/^[A-Z%]/.test(n);return r(e)&&r(t)&&e.includes("/")===t.includes("/")}var _w=`# uncorroborated

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
`;var $w={id:"uncorroborated",summary:"A claim rests on fewer newsrooms than it must.",severity:"warning",page:_w,*check(e){let t=eo(e),r=cs(e);for(let n of e.claims){let o=n.minIndependent??e.config.minIndependent;if(o===void 0||n.evidence.every(({damaged:l})=>l))continue;let s=JI(e,n,t).filter(({source:l})=>!r.has(l.id));if(new Set(s.map(({source:l})=>l.newsroom)).size>=o&&s.some(({verbatim:l})=>!l))continue;let i=s.filter(({verbatim:l})=>l).map(({source:l})=>l),a=[...new Set(i.map(({newsroom:l})=>l))].sort();if(a.length>=o)continue;let c=[...new Set(i.map(({outlet:l})=>l))].sort(),u=c.length>a.length;yield{message:`\`${n.id}\` rests on ${et(a.length,"newsroom")}, and needs ${o}`,primary:{at:n.at,text:a.length>0?a.join(", "):"no newsroom says so"},notes:u?[`${Te("and",c)} print what ${Te("and",a)} wrote`]:[],help:"quote another newsroom, or lower `min-independent`",claim:n.id,readings:n.evidence.map(l=>({claim:n,evidence:l}))}}}};function JI(e,t,r){let n=cr(e,t.fact,t.value);return t.evidence.flatMap(o=>{let s=e.sources.get(o.source?.text??""),i=vt.includes(e.anchors.get(o)?.class??"unchecked");if(!s||o.stance==="denies")return[];let a=cr(e,t.fact,o.value);return!a||!n||["agrees","refines"].includes(Mr(a,n,r.isPartOf))?[{source:s,verbatim:i}]:[]})}var kw=`# undeclared-copy

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
`;var Ma=5,QI=40,eM=.4,Tw={id:"undeclared-copy",summary:"Two outlets print nearly the same text, and their sources name no common origin.",severity:"warning",page:kw,*check(e){let t=[...e.sources.values()];if(new Set(t.map(({newsroom:n})=>n)).size<2)return;let r=new Map(t.map(n=>[n,rM(e,n)]));for(let{copies:n,share:o}of tM(r)){let[s,...i]=n;if(!s)continue;let a=[...new Set(n.map(({newsroom:l})=>l))],c=n.map(({id:l})=>`\`${l}\``),u=a.length>$d?et(a.length,"newsroom"):Te("and",a);yield{message:`${Te("and",Pr(c,$d,"more source"))} are nearly the same text, from ${u}`,primary:{at:Sw(e,s),text:s.outlet},related:i.slice(0,$d).map(l=>({at:Sw(e,l),text:l.outlet})),notes:[n.length===2?`${Math.round(100*o)}% of the shorter text's runs of ${Ma} words stand in the other`:`of each two that were compared, at least ${Math.round(100*o)}% of the shorter one's runs of ${Ma} words stand in the other`],help:`give ${n.length===2?"both":"all of them"} the \`origin\` that wrote the text, so that they count as one newsroom`,source:s.id,subject:n.map(({id:l})=>l)}}}},$d=4;function tM(e){let t=new Map;for(let[r,n]of aM(e)){if(r.outlet===n.outlet||r.newsroom===n.newsroom)continue;let o=oM(e.get(r),e.get(n));if(o<eM)continue;let[s,i]=[t.get(r),t.get(n)],a=s??i??{copies:new Set,share:o};for(let c of[r,n,...s&&i?i.copies:[]])a.copies.add(c),t.set(c,a);a.share=Math.min(a.share,o,s&&i?i.share:o)}return[...new Set(t.values())].map(({copies:r,share:n})=>({copies:[...r].sort((o,s)=>o.id<s.id?-1:1),share:n})).sort((r,n)=>(r.copies[0]?.id??"")<(n.copies[0]?.id??"")?-1:1)}function rM(e,t){let r=(e.texts.get(t.file)??"").slice(t.body.start,t.body.end),n=ws(r.toLowerCase()).map(nM),o=new Set;for(let s=0;s+Ma<=n.length;s++){let i=0;for(let a=0;a<Ma;a++)i=Math.imul(i,16777619)^n[s+a];o.add(i>>>0)}return o}function nM(e){let t=2166136261;for(let r=0;r<e.length;r++)t=Math.imul(t^e.charCodeAt(r),16777619);return t>>>0}function oM(e=new Set,t=new Set){let[r,n]=e.size<=t.size?[e,t]:[t,e];if(r.size<QI)return 0;let o=0;for(let s of r)n.has(s)&&o++;return o/r.size}var sM=8,iM=8;function aM(e){let t=new Map;for(let[n,o]of e)for(let s of o){if(s%sM!==0)continue;let i=t.get(s);i?i.push(n):t.set(s,[n])}let r=new Map;for(let n of t.values())for(let[o,s]of n.entries()){let i=r.get(s)??new Set;r.set(s,i);for(let a of n.slice(o+1,o+1+iM))i.add(a)}return[...e.keys()].flatMap(n=>[...r.get(n)??[]].map(o=>[n,o]))}function Sw(e,t){let r=e.texts.get(t.file)??"",n=t.body.start+(/^\s*/.exec(r.slice(t.body.start,t.body.end))?.[0].length??0),o=/^[^\r\n]*/.exec(r.slice(n,t.body.end))?.[0].length??0;return{file:t.file,start:n,end:n+o}}var Aw=`# unknown-source

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
`;var Ew={id:"unknown-source",summary:"A claim cites a source that is not there.",severity:"error",page:Aw,*check(e){for(let t of e.claims)for(let r of t.evidence){let n=r.source;if(!n||r.damaged||e.sources.has(n.text)||e.unreadable.has(n.text))continue;let o=Oa(n.text);yield{message:`\`${t.id}\` cites unknown source \`${n.text}\``,primary:{at:F(e,n),text:"no source has this id"},notes:["its quote was not checked"],help:e.sources.has(o)?`write \`${o}\`: the id is the path without folder and extension`:nr(n.text,e.sources.keys())??"add the text to the sources, or correct the id",claim:t.id,source:n.text,readings:[{claim:t,evidence:r}]}}}};var uM="about|around|roughly|approximately|some|nearly|almost|at least|no fewer than|no less than|more than|over|above|up to|at most|no more than|less than|fewer than|under|below|between|from",lM="zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|an? (?:dozen|hundred|thousand|million|billion|trillion)",dM=new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(?:${uM}) )?(?:[+-]?(?:[A-Z]{1,2}\\$|\\p{Sc}|(?:USD|EUR|GBP|JPY|KRW|CNY|CHF)(?= ?\\d))? ?\\d|[+-]?\\.\\d|(?:${lM})(?![\\p{L}]))`,"giu"),fM=/(?<![\p{L}\p{N}.,:])\d{1,2}(?::\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.m\.| ?[ap]m\b| o'clock)(?![\p{L}\p{N}])/giu,mM=/\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twent|thirt|fort|fift|half|dozen|hundred|thousand|illion|first|second|third|fif|nin|th\b|scores|long|\ban? \w|quarter/i,hM=60;function Pw(e){let t=e.replace(fM,n=>" ".repeat(n.length));if(!mM.test(t))return[];let r=t;return[AM,$M,yM,wM,vM].flatMap(n=>{let o=n(r);return r=o.reduce(pM,r),o})}function pM(e,{start:t,end:r}){return e.slice(0,t)+" ".repeat(r-t)+e.slice(r)}function yM(e){let t=[],r=0;for(let{index:n}of e.matchAll(dM)){if(n<r)continue;let o=e.slice(n,n+hM).replace(/ {2,}/g,h=>"\0".repeat(h.length)),s=gM(o);if(!s||/^(?:st|nd|rd|th)\b/.test(s.rest)||fn(new RegExp("^-(\\p{L}+)","u").exec(s.rest)?.[1]??"")!==void 0)continue;let i=o.length-s.rest.length,a=o.slice(0,Math.max(1,i)).replace(/[\0\s]+$/,""),c=[3,2,1].map(h=>s.rest.replace(/^-/,"").split(/[\s\0,.;:)]+/).slice(0,h).join(" ")),u=/^ ?(?:%|per ?cent\b)/.exec(s.rest)?.[0],l=c.map(h=>nt(`${a} ${h}`)).find(h=>h&&/^[A-Z%]/.test(h.unit)),d=u===void 0?l??nt(a):nt(`${a} %`),f=Bt(`${a} ${c[2]?.replace(/-(?:long|old)$/,"")}`)??Bt(`${a} ${(c[2]??"").split("-")[0]}`),m=/^(?:one|half)$/i.test(a)&&!f?"nothing":"all",p=n+Math.max(1,i);t.push({text:a,start:n,end:p,quantity:d,duration:f,refuses:m}),r=p}return t}function gM(e){let t=zt(e);if(!t||t.min<=t.max)return t;let r=zt(e.slice(0,e.indexOf("-",1)));return r&&{...r,rest:e.slice(e.indexOf("-",1))}}var bM=new RegExp("(?<![\\p{L}\\p{N}-])(?:(\\d+)(?:st|nd|rd|th)|(\\p{L}+(?:-\\p{L}+)?))(?![\\p{L}\\p{N}])","giu");function wM(e){return[...e.matchAll(bM)].flatMap(({0:t,1:r,2:n,index:o})=>{let s=r===void 0?fn(n??""):Number(r);if(s===void 0)return[];let i=s>2?"bare numbers":"nothing",a=nt(String(s));return[{text:t,start:o,end:o+t.length,quantity:a,duration:void 0,refuses:i}]})}var xM=/(?<![\p{L}\p{N}])(?:an? (second|minute|hour|day|week|month|year|decade|century)(-long)?|(day|week|month|year)long)(?![\p{L}])/giu;function vM(e){return[...e.matchAll(xM)].map(({0:t,1:r,2:n,3:o,index:s})=>({text:t,start:s,end:s+t.length,quantity:void 0,duration:Bt(`1 ${r??o}`),refuses:n??o?"all":"nothing"}))}var Cw="(tens|dozens|scores|hundreds|thousands|millions|billions)",_M=new RegExp(`(?<![\\p{L}\\p{N}])(?!scores (?!of )|scores of \\d)${Cw}(?: of ${Cw})?(?![\\p{L}])`,"giu"),Rw={tens:10,dozens:12,scores:20,hundreds:100,thousands:1e3,millions:1e6,billions:1e9};function $M(e){return[...e.matchAll(_M)].map(({0:t,1:r="",2:n,index:o})=>{let s=(Rw[r.toLowerCase()]??1)*(Rw[n?.toLowerCase()??""]??1),i=nt(`${1.5*s}-${(s<1e3?100:1e3)*s}`);return{text:t,start:o,end:o+t.length,quantity:i,duration:void 0,refuses:"all"}})}var kM="(two|three|four|five|six|seven|eight|nine|ten|\\d+)",SM=new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(an?|one|two|three|four|five|nine)[ -](half|third|quarter|fourth|fifth|tenth)s?(?= of(?! an? \\p{L}+illion)|[.,;]|$)|(half)(?= of (?!an? ))|(one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) ${kM}(?! (?:\\p{L}+ )?(?:days?|weeks?|months?|years?|hours?|minutes?)))(?![\\p{L}\\p{N}])`,"giu"),TM={half:2,third:3,quarter:4,fourth:4,fifth:5,tenth:10};function AM(e){return[...e.matchAll(SM)].flatMap(t=>{let{0:r,1:n,2:o,3:s,4:i,5:a,index:c}=t,u=(m="")=>/^an?$/i.test(m)?1:Kn(m)?.number??Number(m),l=s?1/2:o?u(n)/(TM[o.toLowerCase()]??1):u(i)/u(a);if(!(l>0&&l<1))return[];let d=nt(`${(100*l-.7).toFixed(1)}-${(100*l+.7).toFixed(1)} %`);return[{...{text:r,start:c,end:c+r.length},quantity:d,duration:void 0,refuses:"percentages"}]})}var Sd={admitted:!0},Nw={before:"",behind:""};function Da(e,t,r,n=Nw){return Td(t,n)(e,r)}function Td(e,t=Nw){let[r,n,o]=[H(t.before),H(e),H(t.behind)],s=r+n+o,i=Sa(s),a={start:r.length,end:r.length+n.length};return(c,u)=>{if(c.type==="date"||c.type==="period"){let f=EM(Ea(s,i,u),a);return CM(c,f)}if(c.type!=="quantity"&&c.type!=="duration")return Sd;let d=Ea(s,i,u).reduce((f,m)=>f.slice(0,m.start)+" ".repeat(m.end-m.start)+f.slice(m.end),s);return OM(c,d.slice(a.start,a.end))}}function EM(e,t){let r=e.filter(n=>n.joined&&n.start>=t.start&&n.end<=t.end);return e.filter(n=>!n.stamp&&(n.joined?r.includes(n):n.start<t.end&&n.end>t.start)&&!r.some(o=>o!==n&&n.start>=o.start&&n.end<=o.end))}function CM(e,t){return t.length===0||t.some(r=>RM(e,r))?Sd:{admitted:!1,says:qw(t.map(qM))}}function RM(e,t){return t.readings.length===0?(e.type==="date"?[e]:[e.start,e.end]).some(n=>PM(n,t.recurs??{})):e.type==="date"?t.readings.some(r=>_s(r,e)):t.ends?_s(t.ends.start,e.start)&&_s(t.ends.end,e.end):t.readings.some(r=>_s(r,e.start)||_s(r,e.end))}function _s(e,t){return e.min<=t.max&&t.min<=e.max}function PM({min:e,max:t},{month:r,firstDay:n=1,lastDay:o=31,weekday:s}){if(t-e>1461||r===void 0&&s===void 0)return!0;for(let i=e;i<=t;i++){let a=Gn(i);if(!(r!==void 0&&(a.month!==r||a.day<n||a.day>o))&&(s===void 0||Xn(i)===s))return!0}return!1}var NM=8;function qw(e){return Pr(e,NM,"more","more").join("; ")}function qM({text:e,readings:t}){let r=t.map(qr).join(" or ");return r===""?`"${e.trim()}"`:`"${e.trim()}" (${r})`}function OM(e,t){let r=Pw(t).flatMap(({text:o,quantity:s,duration:i,refuses:a})=>{let c=e.type==="duration"?i&&MM(i):s;return c?[{words:c.type==="duration"?c.shown:o,found:c,refuses:a}]:[]}),n=r.filter(({refuses:o})=>IM(o,e));return n.length===0||r.some(({found:o})=>DM(e,o))?Sd:{admitted:!1,says:qw(n.map(({words:o})=>`"${o}"`))}}function IM(e,t){let r=t.type==="quantity"?t.unit:void 0;return e==="bare numbers"?r==="":e==="percentages"?r==="%":e==="all"}var kd=86400;function MM(e){let t=zt(e.shown),r=/^-?(?:week|fortnight|month|year|decade|centur)/.test(t?.rest??"")?ha(e.shown):void 0;if(!t||!r||t.min!==t.max||!Number.isInteger(t.min))return e;let n=Bt(`${t.min+1} ${t.rest}`)?.min??e.max;return{...e,min:Math.min(e.min,r.min*kd),max:Math.max(e.max,Math.min(r.max*kd,n-kd))}}function DM(e,t){if(e.type==="quantity"&&t.type==="quantity"&&!/^[A-Z%]/.test(e.unit)){let n=o=>({...o,unit:"",writtenUnit:""});return!/^[A-Z%]/.test(t.unit)&&Mr(n(e),n(t),()=>!1)!=="contradicts"}let r=Mr(e,t,()=>!1);return r==="agrees"||r==="refines"}var Ow=`# value-not-in-claim

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
`;var Iw={id:"value-not-in-claim",summary:"The claim's own sentence cannot mean the value that it is given.",severity:"warning",page:Ow,*check(e){for(let t of e.claims){let{value:r,statement:n}=t;if(!r||!("text"in r)||!n)continue;let o=cr(e,t.fact,r),s=t.scope.get("as-of")?.text,i=o&&Da(o,n.text,s===void 0?void 0:Ae(s.trim()));!o||!i||i.admitted||(yield{message:`the sentence of claim \`${t.id}\` does not state its value, ${o.shown}`,primary:{at:F(e,r),text:"value of the claim"},related:[{at:F(e,n),text:"its sentence"}],notes:[`the sentence says ${i.says}`],help:"correct the sentence or the value, so that they say the same",claim:t.id,fact:t.fact,readings:t.evidence.map(a=>({claim:t,evidence:a})),subject:[n.text]})}}};var Mw=`# value-not-in-quote

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
`;var Dw={id:"value-not-in-quote",summary:"The words of a quote cannot mean the value that is read from them.",severity:"warning",page:Mw,*check(e){for(let{readings:t}of e.facts)for(let{claim:r,evidence:n,source:o,value:s}of t){let i=n.value,a=e.anchors.get(n)?.places??[];if(!s||!i||!("text"in i)||a.length===0)continue;let c=n.phrase??n.quote,u=o.published?.value.text,l=u===void 0?void 0:Ae(u),d=Da(s,c.text,l,Ra(e,o,n));if(d.admitted)continue;let f=u===void 0?"the text has no date, and its words name":`in a text of ${u}, the words name`,m=d.says;yield{message:`quote in \`${r.id}\` does not state ${s.shown}`,primary:{at:F(e,i),text:"value of the reading"},related:[{at:F(e,c),text:"the words it is read from"}],notes:[s.type==="date"||s.type==="period"?`${f} ${m}`:`the words state ${m}`],help:"correct the value, or extend the quote to the words that state it; `phrase` names them where there are several",claim:r.id,source:o.id,fact:r.fact,readings:[{claim:r,evidence:n}]}}}};var Dr=/[\p{L}\p{M}_]/u,Ie=new RegExp("\\p{N}","u"),zM=new RegExp("\\p{M}","u"),Ad=new RegExp("\\p{Sc}","u"),Lw=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/u,Fw=/['\u2019\u02BC\u05F3\u05F4\u00B7]/,zw=/[-\u2010\u2011\u2212]/,jM=/[-\u2010-\u2013\u2212\uFE63\uFF0D+\uFF0B±<>≤≥~≈]/,jw=/[.,:/'\u2019\u00B7\u00A0\u2009\u202F\u066B\u066C\u2044]/,BM=/[%‰‱°℃℉\p{Sc}]/u,UM=/[\s([{"'\u2018\u201C\p{Sc}]/u;function it(e,t){if(t<=0||t>=e.length)return!1;let[r,n]=HM(e,t),[o,s]=YM(e,t);return r===""||o===""?!1:Uw(e.charCodeAt(t))&&Bw(e.charCodeAt(t-1))||zM.test(o)?!0:ZM(n,r,o,s)||WM(n,r,o,s)}function WM(e,t,r,n){return Lw.test(t)||Lw.test(r)?!1:Fa(t)&&Fa(r)||Dr.test(t)&&Fw.test(r)&&Dr.test(n)||Dr.test(e)&&Fw.test(t)&&Dr.test(r)||La(t)&&r==="."&&La(n)&&!Fa(e)?!0:La(e)&&t==="."&&La(r)}function ZM(e,t,r,n){if(Ie.test(t)&&BM.test(r)||Ie.test(t)&&/[ \u00A0\u202F]/.test(r)&&/[%‰]/.test(n)||/[ \u00A0\u202F]/.test(t)&&/[%‰]/.test(r)&&Ie.test(e)||t==="\xB0"&&/[CF]/.test(r)&&Ie.test(e)||Ad.test(t)&&Ie.test(r)||Dr.test(t)&&Ad.test(r)&&Ie.test(n)||Ie.test(t)&&jw.test(r)&&Ie.test(n)||Ie.test(e)&&jw.test(t)&&Ie.test(r)||t==="."&&Ie.test(r)&&!Fa(e)&&e!==".")return!0;let o=Ie.test(r)||(Ad.test(r)||r===".")&&Ie.test(n);return jM.test(t)&&o&&(e===""||UM.test(e))||Dr.test(e)&&zw.test(t)&&Ie.test(r)?!0:Dr.test(t)&&zw.test(r)&&Ie.test(n)}function Fa(e){return Dr.test(e)||Ie.test(e)}function La(e){return new RegExp("\\p{Lu}","u").test(e)}function HM(e,t){let r=[];for(let n=t;n>0&&r.length<2;){let o=n>1&&Uw(e.charCodeAt(n-1))&&Bw(e.charCodeAt(n-2))?2:1;n-=o;let s=e.slice(n,n+o);Gl(s)||r.push(s)}return[r[0]??"",r[1]??""]}function YM(e,t){let r=[];for(let n=t;n<e.length&&r.length<2;){let o=String.fromCodePoint(e.codePointAt(n));n+=o.length,Gl(o)||r.push(o)}return[r[0]??"",r[1]??""]}function Bw(e){return e>=55296&&e<=56319}function Uw(e){return e>=56320&&e<=57343}var Ww=`# word-cut

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
`;var Zw={id:"word-cut",summary:"A quote begins or ends inside a word or a number.",severity:"error",page:Ww,*check(e){for(let t of Ze(e)){let{claim:r,evidence:n,anchor:o,source:s}=t;if(!o.differences.some(({type:d})=>d==="word-cut"))continue;let i=e.texts.get(s.file)??"",a=o.parts.flatMap(({start:d,end:f})=>[d,f]).filter(d=>it(i,d)),[c=0]=a,u=KM(i,c),l=o.parts.some(d=>d.start===c);yield{...ze(t),message:`quote in \`${r.id}\` ${l?"begins":"ends"} inside "${i.slice(u.start,u.end)}"`,primary:{at:F(e,n.quote),text:`${l?"begins":"ends"} inside a word`},related:[{at:{file:s.file,...u},text:"the whole word"}],help:"quote the whole word, or leave it out"}}}};function KM(e,t){let r=t,n=t;for(;it(e,r);)r--;for(;it(e,n);)n++;return{start:r,end:n}}var Hw=`# yaml-syntax

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
`;var $s="put the whole text in quotation marks, or on the next line after `>-`",JM=[["BLOCK_AS_IMPLICIT_KEY",/Nested mappings/,{message:"has an unquoted text with `: ` in it",label:"YAML reads this as a key",help:$s}],["UNEXPECTED_TOKEN",/Unexpected scalar at node end/,{message:"has a text that goes on after its closing quotation mark",label:"YAML ends the text before this",help:"put the whole text in single quotation marks, '\u2026', and double any ' inside it"}],["MISSING_CHAR",/closing .quote/,{message:"has a quotation mark that is never closed",label:"opened here",help:"close the text with the quotation mark it begins with"}],["TAB_AS_INDENT",/./,{message:"has a line indented with a tab",label:"a tab",help:"indent with spaces"}],["BAD_SCALAR_START",/./,{message:"has an unquoted text that begins with a sign of YAML",label:"",help:$s}],["BAD_DQ_ESCAPE",/./,{message:"has a backslash that begins no escape YAML knows",label:"",help:"use single quotation marks, '\u2026', or write the backslash twice"}],["DUPLICATE_KEY",/./,{message:"has a key twice",label:"again here",help:"keep one of them"}],["MULTIPLE_DOCS",/./,{message:"holds more than one YAML document",label:"a second one begins here",help:"remove the line `---`, or split the file"}],["BAD_ALIAS",/./,{message:"has an unquoted text that begins with `*`",label:"YAML takes this for the name of another text",help:$s}],["TAG_RESOLVE_FAILED",/./,{message:"has an unquoted text that begins with `!`",label:"YAML takes this away as a tag",help:$s}],["ALIASES",/^/,{message:"repeats itself by aliases without end",label:"",help:"write the texts out"}],["DEPTH",/^/,{message:"is nested too deeply to be read",label:"",help:"a claims file needs six levels at most"}]],Yw={id:"yaml-syntax",summary:"A file is not YAML, or not the YAML that its author meant.",severity:"error",page:Hw,*check(e){for(let t of e.problems){if(t.kind!=="yaml")continue;let{code:r,detail:n,at:o}=t,s=XM(e,t)??JM.find(([a,c])=>a===r&&c.test(n))?.[2],i=s?.message??`is no YAML from here on: ${r9(n)}`;yield{message:`${o.file} ${i}`,primary:QM(e,{at:o,text:s?.label??""}),notes:t9(e,o.file),help:s?.help??"mend the line, and run the check again",subject:[r,e9(e,o.file,o.start)]}}}};function XM(e,{code:t,at:r}){let n=(e.texts.get(r.file)??"").slice(Math.max(0,r.start-200),r.start),o=t==="UNEXPECTED_TOKEN"?/[:-] +([[{])[^\n]*[\]}]\s*$/.exec(n)?.[1]:void 0;if(o===void 0)return;let s=`YAML ends a ${o==="["?"list":"mapping"} before this`;return{message:`has an unquoted text that begins with \`${o}\``,label:s,help:$s}}function QM(e,t){if(Lt(e,t.at).trim().length>1)return t;let r=e.texts.get(t.at.file)??"",n=t.at.start;for(;n<r.length&&!/[\r\n]/.test(r[n]);)n++;for(;n>t.at.start&&/\s/.test(r[n-1]);)n--;return{...t,at:{...t.at,end:Math.max(n,t.at.end)}}}function e9(e,t,r){let n=e.texts.get(t)??"",o=n.lastIndexOf(`
`,r-1)+1;return/^[^\r\n]*/.exec(n.slice(o))?.[0].trim()??""}function t9(e,t){let r=e.claims.filter(n=>n.at.file===t).reduce((n,o)=>n+o.evidence.length,0);return r===0?[`nothing in ${t} was checked`]:[`nothing in ${t} was checked: ${r===1?"1 quote is":`${r} quotes are`} counted as unchecked`]}function r9(e){return e.charAt(0).toLowerCase()+e.slice(1)}var ks=[Yw,xg,ew,_g,Pg,Ew,ow,C1,x1,Zw,bg,B1,F1,yw,Dw,Iw,b1,Sg,W1,_1,Ag,Cg,T1,iw,$w,H1,J1,k1,Tw,bw],Ed=[rw,qg],lo=[...ks,...Ed];function Vw(e,t,r,n){let o=(t.readings??[]).map(a=>n9(a,r)).sort(),s=!t.readings||t.readings.some(({claim:a})=>a.factAt),i=JSON.stringify([e,(s?t.fact:void 0)??null,o,t.subject??[]]);return`f${n(i).slice(0,12)}`}function n9({claim:e,evidence:t},r){let n=cr(r,e.fact,t.value);return JSON.stringify([t.source?.text??null,n?uo(n):t.value?us(t.value):null,[...t.scope].map(([o,s])=>[o,s.text]).sort(),t.saidBy?.text??null,t.stance,H(t.quote.text).trim()])}function Jw(e,t,r,n=Dt){let o=ks.flatMap((l,d)=>(n({phase:"applying rules",done:d,total:ks.length}),Kw(l,()=>l.check(e),e,r)));n({phase:"putting the report together"});let s=o9(o),i=e.acceptances.map(l=>s9(l,s,t)),a=new Set(i.filter(({state:l})=>l==="used").flatMap(({acceptance:l})=>Xw(l,s))),c=o.map(l=>a.has(l)?{...l,status:"accepted"}:l),u=Ed.flatMap(l=>Kw(l,()=>l.checkLedger(i,e),e,r));return{findings:[...c,...u].sort(i9),ledger:i}}function Kw(e,t,r,n){let o=r.config.rules.get(e.id)??e.severity;return o==="off"?[]:Array.from(t(),s=>({...s,rule:e.id,severity:s.hedged&&o==="error"?"warning":o,status:"open",fingerprint:Vw(e.id,s,r,n)}))}function o9(e){let t=new Map;for(let r of e){let n=t.get(r.fingerprint);n?n.push(r):t.set(r.fingerprint,[r])}return t}function s9(e,t,r){if(Xw(e,t).length>0)return{acceptance:e,state:e.until&&e.until.text<r?"expired":"used"};if(ks.some(({id:o,needsBase:s})=>s&&o===e.rule?.text))return{acceptance:e,state:"past"};let[n]=t.get(e.finding.text)??[];return{acceptance:e,state:"stale",...n&&{otherRule:n.rule}}}function Xw({finding:e,rule:t},r){return(r.get(e.text)??[]).filter(n=>!t||t.text===n.rule)}function i9(e,t){let[r,n]=[e.primary.at,t.primary.at];return r.file!==n.file?r.file<n.file?-1:1:r.start-n.start||r.end-n.end||Gw(e.rule,t.rule)||Gw(e.message,t.message)}function Gw(e,t){return e<t?-1:e>t?1:0}var Qw=["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree","incomparable","undecided","different-scope","changed","grown","side-by-side","compatible","refines"],ex=new Set(["contradiction","self-contradiction","misreported-position","contradiction-unless-scoped","disputed","parties-disagree"]),Lr=["contradiction","self-contradiction","misreported-position"];function sx(e,t,r,n){let o=a9(e,t,r,n);return o!=="conflict"?o:c9(e,t,r,n)??f9(e,t,d9(e,t,r,n),r)}function a9(e,t,r,n){if(!e.value||!t.value){if(e.shown===t.shown)return;let s=[e,t].find(({value:i,evidence:a})=>!i&&a.value&&"text"in a.value);return s?{decision:"undecided",because:()=>`${s.shown} is no ${r?.type??"value"}`}:{decision:"compatible",because:()=>"a value that refers to another fact is held against the timeline"}}let o=Mr(e.value,t.value,n.isPartOf);if(e.denies&&t.denies)return o==="agrees"?void 0:{decision:"compatible",because:()=>"both are denials"};if(e.denies||t.denies){let[s,i]=e.denies?[e.value,t.value]:[t.value,e.value];return o==="undecided"||o==="incomparable"?tx(o,e.value,t.value):vw(i,s,n.isPartOf)?"conflict":{decision:"compatible",because:()=>"what is denied is not what the other says"}}if(o!=="agrees")return o!=="contradicts"?tx(o,e.value,t.value):r?.many===!0?{decision:"side-by-side",because:()=>"several values of this fact hold side by side"}:"conflict"}function tx(e,t,r){if(e==="refines"){let n=t.type==="ordinal"?"one is a step weaker than the other":"both can be true: one is more exact than the other";return{decision:"refines",because:()=>n}}return e==="incomparable"?{decision:"incomparable",because:()=>`${t.shown} and ${r.shown} are values of different kinds`}:{decision:"undecided",because:()=>t.type==="text"||r.type==="text"?"texts are not compared":"the two count different things"}}function c9(e,t,r,n){let o=[];for(let[i,a]of e.circumstances){let c=t.circumstances.get(i);c&&ix(a,c,n)==="differ"&&o.push(`${i}: ${a.name}, ${c.name}`)}if(o.length>0)return{decision:"different-scope",because:()=>o.join("; ")};if(!e.asOf||!t.asOf)return;let s=Cd(e.asOf,t.asOf);if(r?.kind==="state"&&s)return{decision:"changed",because:()=>"a state at two different times"};if(r?.kind==="cumulative"&&s)return u9(e,t,e.asOf.max<t.asOf.min)}function u9(e,t,r){if(e.denies||t.denies)return{decision:"changed",because:()=>"a figure at two different times"};let[n,o]=r?[e.value,t.value]:[t.value,e.value];if(!(!n||!o||rx(o)<rx(n)))return{decision:"grown",because:()=>"a later figure may only be larger, and it is"}}function rx(e){return e.type==="ordinal"?e.step:"max"in e?e.max:Number.NaN}function ix(e,t,{isPartOf:r}){return e.name===t.name?"same":r(e.name,t.name)||r(t.name,e.name)?"open":!e.days||!t.days||Cd(e.days,t.days)?"differ":e.days.min===t.days.min&&e.days.max===t.days.max?"same":"open"}function Cd(e,t){return e.max<t.min||t.max<e.min}var l9={missing:[],wider:[]};function d9(e,t,r,n){let o=r?.kind==="state"||r?.kind==="cumulative";if(!o&&e.circumstances.size===0&&t.circumstances.size===0)return l9;let s=[...new Set([...e.circumstances.keys(),...t.circumstances.keys()])].sort(),i=s.filter(c=>e.circumstances.has(c)!==t.circumstances.has(c));o&&e.asOf===void 0!=(t.asOf===void 0)&&i.push("as-of");let a=s.filter(c=>{let[u,l]=[e.circumstances.get(c),t.circumstances.get(c)];return u&&l&&ix(u,l,n)==="open"});return{missing:i.sort(),wider:a}}function f9(e,t,{missing:r,wider:n},o){if(e.speaker!==t.speaker)return{decision:e.speaker!==void 0&&t.speaker!==void 0?"parties-disagree":"disputed",because:()=>`${ox(e)}; ${ox(t)}`};if(r.length+n.length>0)return{decision:"contradiction-unless-scoped",because:()=>[...r.length>0?[`only one side gives ${nx(r)}`]:[],...n.length>0?[`one side gives ${nx(n)} more exactly`]:[]].join("; ")};let s=e.source.outlet===t.source.outlet,i=e.speaker===void 0;return{decision:s?"self-contradiction":i?"contradiction":"misreported-position",because:()=>m9(e,t,s,i)+h9(e,t,o)}}function nx(e){return e.map(t=>`\`${t}\``).join(", ")}function m9(e,t,r,n){let[o,s]=[e.source.outlet,t.source.outlet],i=[e,t].filter(({hedges:c})=>c).map(({source:c})=>`; ${c.outlet} hedges`);return`${r?`${o} ${n?"says":"reports"} both`:n?`${o} and ${s} cannot both be right`:`${o} and ${s} report ${ax(e)} differently`}${i.join("")}`}function h9({asOf:e},{asOf:t},r){return r?.kind==="cumulative"&&e&&t&&Cd(e,t)?"; the figure may only grow, and the later one is smaller":""}function ox(e){let t=e.speaker===void 0?e.source.outlet:ax(e);return e.denies?`${t} denies ${e.shown.replace(/^not /,"")}`:`${t} says ${e.shown}`}function ax({speakerName:e,speaker:t}){return e??t??""}function cx(e){let t=eo(e);return[...Fb(e,t)].sort(([r],[n])=>r<n?-1:1).map(([r,n])=>{let o=rd(e,r);return{name:r,property:o,readings:n,...y9(p9(n,o),o,t)}})}function p9(e,t){let r=t?.kind==="state"||t?.kind==="cumulative",n=new Map;for(let o of e){let{value:s,circumstances:i,asOf:a,speaker:c,denies:u,hedges:l,source:d}=o,f=JSON.stringify([s?uo(s):o.shown,s!==void 0,[...i],r?a:null,c??null,u,l,d.outlet]),m=n.get(f);m?m.push(o):n.set(f,[o])}return[...n.values()].map(o=>({readings:o}))}var Rd=1e3;function y9(e,t,r){let n=new Map,o=new Set,s=0;for(let[a,c]of e.entries())for(let u=a+1;u<e.length;u++){let l=e[u],d=sx(c.readings[0],l.readings[0],t,r);if(!d)continue;s++,ex.has(d.decision)&&o.add(c).add(l);let f=c.readings[0].hedges||l.readings[0].hedges,m=g9(d.decision,f),p=n.get(m)??[];n.set(m,p),p.length<Rd&&p.push({a:c,b:l,decision:d.decision,because:d.because(),hedged:f})}return{pairs:[...n].sort(([a],[c])=>a-c).flatMap(([,a])=>a).slice(0,Rd),omitted:Math.max(0,s-Rd),conflicting:e.filter(a=>o.has(a))}}function g9(e,t){let r=Qw.indexOf(e);return t&&Lr.includes(e)?r+Lr.length:r<Lr.length?r:r+Lr.length}var b9=12,w9=200,ux=400;function lx(e,t){let r=new Map;for(let o of t.flatMap(({readings:s})=>s)){if(o.source.published||o.value?.type!=="date"||!x9(o))continue;let s=r.get(o.source.id)??[];(r.size<w9||s.length>0)&&r.set(o.source.id,s),s.length<b9&&s.push(o)}let n=new Map;for(let[o,s]of r){let i=s.reduce((a,c)=>v9(a,_9(e,c)),{min:Number.NEGATIVE_INFINITY,max:Number.POSITIVE_INFINITY});i&&Number.isFinite(i.min)&&Number.isFinite(i.max)&&n.set(o,i)}return n}function x9({evidence:e}){let t=Aa(H((e.phrase??e.quote).text),void 0);return t.length>0&&t.every(({readings:r})=>r.length===0)}function v9(e,t){if(!e||!t)return e;let r={min:Math.max(e.min,t.min),max:Math.min(e.max,t.max)};return r.min<=r.max?r:void 0}function _9(e,{evidence:t,source:r,value:n}){if(n?.type!=="date"||n.max-n.min>366)return;let o=(t.phrase??t.quote).text,s=Ra(e,r,t),i=Td(o,s),a=h=>i(n,{min:h,max:h}).admitted,c=Array.from({length:n.max-n.min+17},(h,y)=>n.min-8+y),u=Array.from({length:Math.ceil(ux/8)},(h,y)=>n.max+16+8*y),l=[...c,...u].filter(a),[d,f]=[l[0],l.at(-1)];if(d===void 0||f===void 0||f>=n.max+ux)return;let m=f;for(;m<f+8&&a(m+1);)m++;let p=d;for(;p>d-8&&a(p-1);)p--;return{min:p,max:m}}function dx(e,t){let r=new Map;for(let i of t){let a=r.get(i.fingerprint);a?a.push(i):r.set(i.fingerprint,[i])}let n=new Map,o=(i,a,c=u=>!0)=>{let u=r.get(i.fingerprint)??[],l=u.findIndex(d=>d.status===a&&c(d));return l>=0&&u.splice(l,1),l>=0};for(let i of e){let{at:a}=i.primary,c=({primary:u})=>u.at.file===a.file&&u.at.start===a.start;o(i,i.status,c)&&n.set(i,"still")}for(let i of e)!n.has(i)&&o(i,i.status)&&n.set(i,"still");for(let i of e)n.has(i)||n.set(i,i.status==="accepted"&&o(i,"open")?"still":"new");let s=new Set([...r.values()].flat());return{since:n,fixed:t.filter(i=>s.has(i))}}function za(e,t){return e.id<t.id?-1:e.id>t.id?1:0}function fx(e,t){return e.claims.map(r=>$9(r,e,t)).sort(za)}function $9(e,t,r){return{id:e.id,claim:e.statement?.text.trim()??"",fact:e.fact,place:r.showPlace(e.at),evidence:e.evidence.map(n=>k9(n,t,r))}}function k9(e,t,r){let n=t.anchors.get(e),o=(n?.omitted??[]).map(({file:s,start:i,end:a})=>(t.texts.get(s)??"").slice(i,a));return{source:e.source?.text??"",quote:e.quote.text,class:n?.class??"unchecked",places:(n?.places??[]).map(s=>r.showPlace(s)),...n&&n.parts.length>1&&{parts:n.parts.map(({start:s,end:i})=>({start:s,end:i}))},...S9(e,n,t),...n?.nearest&&{nearest:r.showPlace(n.nearest)},...n&&n.differences.length>0&&{differences:n.differences},...n&&n.diff.length>0&&{diff:n.diff},...o.length>0&&{omitted:o}}}function S9(e,t,r){let[n]=t?.places??[],o=r.sources.get(e.source?.text??"");if(!t||!n||!o||!vt.includes(t.class))return{};let{start:s}=Wt(r,o,n.start),{end:i}=Wt(r,o,n.end-1);return{sentence:{start:Math.min(s,n.start),end:Math.max(i,n.end)}}}function px(e,t){switch(e?.type){case"date":return{...Pd(e.shown,T9(e)),bounds:mx(e.min,e.max)};case"period":return{bounds:mx(e.start.min,e.end.max)};case"duration":return Pd(e.shown,E9(e));case"quantity":return Pd(e.shown,C9(e));case"ordinal":return{means:`step ${e.step+1} of ${t?.scale.join(", ")??""}`};default:return{}}}function Pd(e,t){return t===void 0||t===e?{}:{means:t}}function vn(e){return qr({min:e,max:e})}function mx(e,t){return{...Number.isFinite(e)&&{earliest:vn(e)},...Number.isFinite(t)&&{latest:vn(t)}}}function T9({min:e,max:t}){return e===t?vn(e):Number.isFinite(e)?Number.isFinite(t)?`some day from ${vn(e)} to ${vn(t)}`:`from ${vn(e)} on`:`until ${vn(t)}`}var A9=[["days",86400],["hours",3600],["minutes",60],["seconds",1]];function E9({min:e,max:t}){let[r,n]=A9.find(([,o])=>e>=2*o)??["seconds",1];return yx(e/n,t/n,r,!1,!1)}var hx={Angle:"\xB0",Area:"m\xB2",Data:"bytes",Energy:"J",Force:"N",Frequency:"Hz",Length:"m",Mass:"kg",Power:"W",Pressure:"Pa",Temperature:"\xB0C",Time:"s",Volume:"l"};function C9({min:e,max:t,openMin:r,openMax:n,unit:o,writtenUnit:s}){let i=o in hx;return e===t&&!i?void 0:yx(e,t,hx[o]??(s||o),r,n)}function yx(e,t,r,n,o){let s=a=>String(Math.round(a*1e3)/1e3).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,","),i=r===""?"":` ${r}`;return Number.isFinite(t)?Number.isFinite(e)?e===t?`${s(e)}${i}`:`${s(e)} to ${s(t)}${i}`:`${o?"less than":"at most"} ${s(t)}${i}`:`${n?"more than":"at least"} ${s(e)}${i}`}function bx(e,t){let r=new Set(e.timeline.flatMap(({steps:n})=>n.map(({fact:o})=>o)));return e.facts.map(n=>({fact:n.name,agreement:r.has(n.name)?"contradicted":O9(n),values:R9(n).map(o=>P9(o,n.property,e,t)),comparisons:n.pairs.map(q9),...n.omitted>0&&{omitted:n.omitted}}))}function R9(e){let t=new Map;for(let r of e.readings){let n=`${r.denies} ${r.value?uo(r.value):`stated ${r.shown}`}`,o=t.get(n)??[];t.set(n,o),o.push(r)}return[...t.values()].sort(([r],[n])=>(r?.shown??"")<(n?.shown??"")?-1:1)}function P9(e,t,r,n){return{value:e[0]?.shown??"",...px(e[0]?.value,t),outlets:Nd(e.map(({source:o})=>o.outlet)),newsrooms:Nd(e.map(({source:o})=>o.newsroom)),speakers:Nd(e.flatMap(({evidence:o})=>o.saidBy?[o.saidBy.text]:[])),readings:e.map(o=>N9(o,r,n))}}function Nd(e){return[...new Set(e)].sort()}function N9({claim:e,source:t,evidence:r},n,o){let s=n.texts.get(r.quote.span.file)??"";return{claim:e.id,evidence:e.evidence.indexOf(r),source:t.id,outlet:t.outlet,origin:t.newsroom,published:t.published?.value.text??null,scope:Object.fromEntries([...r.scope].map(([i,a])=>[i,a.text])),...r.saidBy&&{saidBy:r.saidBy.text},...(r.saidBy||r.stance!=="affirms")&&{stance:r.stance},place:o.showPlace(n.anchors.get(r)?.places[0]??Gi(r.quote,s))}}function q9({a:e,b:t,decision:r,because:n}){return{a:gx(e.readings[0]),b:gx(t.readings[0]),verdict:r,because:n,count:e.readings.length*t.readings.length}}function gx({claim:e,source:t}){return{claim:e.id,source:t.id}}function O9({pairs:e,readings:t}){let r=new Set(e.map(({decision:n,hedged:o})=>o&&Lr.includes(n)?"disputed":n));return Lr.some(n=>r.has(n))||r.has("contradiction-unless-scoped")?"contradicted":r.has("disputed")||r.has("parties-disagree")?"disputed":r.has("undecided")||r.has("incomparable")?"undecided":r.has("different-scope")||r.has("changed")||r.has("grown")?"scoped":new Set(t.map(({source:n})=>n.newsroom)).size===1?"single":"unanimous"}function wx(e){let t=new Map;for(let n of e.claims)for(let{source:o}of n.evidence)o&&t.set(o.text,(t.get(o.text)??0)+1);let r=I9(e);return[...e.sources.values()].map(n=>{let o=r.get(n.id);return{id:n.id,file:n.file,body:{start:n.body.start,end:n.body.end},...n.title!==void 0&&{title:n.title},outlet:n.outlet,origin:n.newsroom,published:n.published?.value.text??null,...M9(e.inferredDates.get(n.id)),url:n.url??null,...n.archived!==void 0&&{archived:n.archived},...o!==void 0&&{supersededBy:o},sha256:n.sha256,quotes:t.get(n.id)??0}}).sort(za)}function I9(e){let t=cs(e),r=new Map;for(let{id:n,supersedes:o}of e.sources.values())o&&t.has(o.text)&&r.set(o.text,n);return r}function M9(e){if(!e)return{};let t=r=>qr({min:r,max:r});return{bounds:{earliest:t(e.min),latest:t(e.max)}}}function xx(e){let t=[0];for(let r of e.matchAll(/\r\n|\n|\r/g))t.push(r.index+r[0].length);return t}function qd(e,t){let r=0,n=e.length-1;for(;r<n;){let o=r+n+1>>1;e[o]<=t?r=o:n=o-1}return{line:r+1,column:t-e[r]+1}}var Ss=class{lineStarts=new Map;texts;constructor(t){this.texts=t}showPlace(t,r){let n=this.texts.get(t.file)??"",o=this.lineStartsOf(t.file,n),s=qd(o,t.start),i=qd(o,t.end);return{file:t.file,line:s.line,column:s.column,endLine:i.line,endColumn:i.column,start:t.start,end:t.end,text:n.slice(t.start,t.end),...r!==void 0&&r!==""&&{label:r}}}showLabel({at:t,text:r}){return this.showPlace(t,r)}lineStartsOf(t,r){let n=this.lineStarts.get(t);if(n)return n;let o=xx(r);return this.lineStarts.set(t,o),o}};function vx({corpus:e,verdict:t},r,n,o,s){let i=new Ss(e.texts),a=bx(e,i),c=r&&"verdict"in r?dx(t.findings,r.verdict.findings):void 0,u={...z9(e,t.findings,a),...c&&{new:L9(c.since)}};return{version:1,tool:n,...s(u),...r&&{base:"missing"in r?{missing:r.missing}:{ref:r.ref,commit:r.commit}},counts:u,findings:t.findings.map(l=>_x(l,i,c?.since.get(l))),...c&&{fixed:D9(c.fixed,r)},facts:a,claims:fx(e,i),sources:wx(e),accepted:F9(t),rules:o,texts:e.texts}}function D9(e,t){let r=new Ss(t&&"corpus"in t?t.corpus.texts:new Map);return e.map(n=>_x(n,r))}function L9(e){let t=[...e].filter(([{status:r},n])=>r==="open"&&n==="new");return Od(zi,t.map(([{severity:r}])=>r))}function _x(e,t,r){let{rule:n,severity:o,status:s,message:i,claim:a,fact:c,source:u,help:l}=e;return{rule:n,severity:o,status:s,...r&&{since:r},fingerprint:e.fingerprint,message:i,...a!==void 0&&{claim:a},...c!==void 0&&{fact:c},...u!==void 0&&{source:u},primary:t.showLabel(e.primary),related:(e.related??[]).map(d=>t.showLabel(d)),notes:e.notes??[],...l!==void 0&&{help:l}}}function F9(e){return e.ledger.map(({acceptance:t,state:r})=>({finding:t.finding.text,rule:t.rule?.text??null,reason:t.reason,by:t.by??null,until:t.until?.text??null,state:r})).sort((t,r)=>t.finding<r.finding?-1:1)}function z9(e,t,r){let n=[...e.sources.values()],o=e.claims.flatMap(i=>i.evidence.map(a=>e.anchors.get(a)?.class??"unchecked")),s=t.filter(({status:i})=>i==="open");return{sources:n.length,outlets:new Set(n.map(({outlet:i})=>i)).size,newsrooms:new Set(n.map(({newsroom:i})=>i)).size,claims:e.claims.length,quotes:{total:o.length,...Od(Ko,o)},facts:{total:r.length,...Od([...Mn].reverse(),r.map(({agreement:i})=>i))},findings:{error:s.filter(({severity:i})=>i==="error").length,warning:s.filter(({severity:i})=>i==="warning").length,note:s.filter(({severity:i})=>i==="note").length,accepted:t.length-s.length}}}function Od(e,t){let r=Object.fromEntries(e.map(n=>[n,0]));for(let n of t)r[n]++;return r}function ja(e,t){let r=Pa(H(e).trim(),H(t).trim());return r?{differences:j9(r),diff:r}:{differences:[{type:"words",quote:e.trim(),source:t.trim()}],diff:[]}}function j9(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r];if(n.kind==="same")continue;let o=e[r+1],s=n.kind==="quote"&&o?.kind==="source",i=n.kind==="quote"?n.text.trim():"",a=s?o.text.trim():n.kind==="source"?n.text.trim():"";s&&r++,(i!==""||a!=="")&&t.push({type:U9(i,a),quote:i,source:a})}return B9(t)?t.map(r=>({...r,type:"order"})):t}function B9(e){let t=e.filter(({quote:o,source:s})=>o.toLowerCase()!==s.toLowerCase()),r=o=>t.flatMap(s=>ur(s[o].toLowerCase())).map(s=>s.text).filter(Ne).sort(),n=r("quote");return n.length>0&&t.length>1&&n.join(" ")===r("source").join(" ")}function U9(e,t){let r=$x(e),n=$x(t);return r.length===0&&n.length===0?"punctuation":e.toLowerCase()===t.toLowerCase()?"case":r.join(" ")===n.join(" ")?"punctuation":r.some(pd)!==n.some(pd)?"negation":r.filter(hd).join(" ")!==n.filter(hd).join(" ")?"number":[...r,...n].some(o=>new RegExp("^\\p{Lu}","u").test(o))?"name":"words"}function $x(e){return ur(e).map(t=>t.text).filter(Ne)}function Tx(e,t){let[r,n]=[Qn(e.trim()),Qn(t.trim())],o=new Map,s=(i,a)=>{i===a||!/\S/.test(i)&&!/\S/.test(a)||o.set(`${i}\0${a}`,{type:"punctuation",quote:i,source:a})};for(let i=0;i<r.text.length;i++){let a=e.trim().slice(r.starts[i],r.ends[i]);s(a,t.trim().slice(n.starts[i],n.ends[i]))}return o.size===0&&kx(e)!==kx(t)&&o.set("",{type:"punctuation",quote:Sx(e),source:Sx(t)}),[...o.values()]}function kx(e){return e.match(/[\u00AD\p{Cf}]/gu)?.length??0}function Sx(e){return e.match(/[\u00AD\p{Cf}]/gu)?.join("")??""}function Ax(e){return e.split("").reverse().join("")}function W9(e,t,r){let n=Ax(t);return r.map(o=>{let s=Math.max(0,o.end-t.length-o.errors),i=Ax(e.slice(s,o.end));return{start:Cx(i,n,o.errors).reduce((c,u)=>o.end-u.end<c?o.end-u.end:c,o.end),end:o.end,errors:o.errors}})}function Id(e){return(e|-e)>>31&1}function Ex(e,t,r,n){let o=e.P[r],s=e.M[r],i=n>>>31,a=t[r]|i,c=a|s,u=(a&o)+o^o|a,l=s|~(u|o),d=o&u,f=Id(l&e.lastRowMask[r])-Id(d&e.lastRowMask[r]);return l<<=1,d<<=1,d|=i,l|=Id(n)-i,o=d|~(c|l),s=l&c,e.P[r]=o,e.M[r]=s,f}function Cx(e,t,r){if(t.length===0)return[];r=Math.min(r,t.length);let n=[],o=32,s=Math.ceil(t.length/o)-1,i={P:new Uint32Array(s+1),M:new Uint32Array(s+1),lastRowMask:new Uint32Array(s+1)};i.lastRowMask.fill(1<<31),i.lastRowMask[s]=1<<(t.length-1)%o;let a=new Uint32Array(s+1),c=new Map,u=[];for(let f=0;f<256;f++)u.push(a);for(let f=0;f<t.length;f+=1){let m=t.charCodeAt(f);if(c.has(m))continue;let p=new Uint32Array(s+1);c.set(m,p),m<u.length&&(u[m]=p);for(let h=0;h<=s;h+=1){p[h]=0;for(let y=0;y<o;y+=1){let g=h*o+y;if(g>=t.length)continue;t.charCodeAt(g)===m&&(p[h]|=1<<y)}}}let l=Math.max(0,Math.ceil(r/o)-1),d=new Uint32Array(s+1);for(let f=0;f<=l;f+=1)d[f]=(f+1)*o;d[s]=t.length;for(let f=0;f<=l;f+=1)i.P[f]=-1,i.M[f]=0;for(let f=0;f<e.length;f+=1){let m=e.charCodeAt(f),p;m<u.length?p=u[m]:(p=c.get(m),typeof p>"u"&&(p=a));let h=0;for(let y=0;y<=l;y+=1)h=Ex(i,p,y,h),d[y]+=h;if(d[l]-h<=r&&l<s&&(p[l+1]&1||h<0)){l+=1,i.P[l]=-1,i.M[l]=0;let y;if(l===s){let g=t.length%o;y=g===0?o:g}else y=o;d[l]=d[l-1]+y-h+Ex(i,p,l,h)}else for(;l>0&&d[l]>=r+o;)l-=1;l===s&&d[l]<=r&&(d[l]<r&&n.splice(0,n.length),n.push({start:-1,end:f+1,errors:d[l]}),r=d[l])}return n}function Md(e,t,r){let n=Cx(e,t,r);return W9(e,t,n)}var Ba=class{source;body;foldedBody;bareBody;lowerBody;constructor(t,r){this.source=t,this.body=r.slice(t.body.start,t.body.end)}get folded(){return this.foldedBody??=Qn(this.body),this.foldedBody}get bare(){return this.bareBody??=Z9(this.folded),this.bareBody}get lower(){return this.lowerBody??=Dd(this.folded.text),this.lowerBody}stretchOf(t,r,n){return Rb(t,r,n)}spanOf({start:t,end:r}){let{file:n,body:o}=this.source;return{file:n,start:o.start+t,end:o.start+r}}};function Dd(e){let t=e.toLowerCase();return t.length===e.length?t:e.replace(new RegExp("\\p{Lu}","gu"),r=>{let n=r.toLowerCase();return n.length===r.length?n:r})}function Z9(e){if(!/[[\]]/.test(e.text))return e;let t=[],r=[],n=[];for(let o=0;o<e.text.length;o++){let s=e.text[o];s==="["||s==="]"||(t.push(s),r.push(e.starts[o]),n.push(e.ends[o]))}return{text:t.join(""),starts:Uint32Array.from(r),ends:Uint32Array.from(n)}}var H9=.35,Y9=256;function Ld(e,t){let r=Dd(H(e).trim());return V9(r,t)??J9(r,t)}function V9(e,t){let r=Math.min(Y9,Math.floor(e.length*H9)),[n]=Md(t.lower,e,r);if(!(!n||n.end<=n.start)&&!K9(e.length,n.errors,t.lower.length))return X9(t,t.stretchOf(t.folded,n.start,n.end))}function K9(e,t,r){if(t===0)return!1;let n=t/Math.max(e,1),o=19-18*n+1/3*e*(1-n),s=Math.log2(100);return o<Math.log2(Math.max(r,2))+s}var Rx=5,G9=.85;function J9(e,t){let r=new Map,n=0;for(let{text:l}of ur(e))Ne(l)&&(r.set(l,(r.get(l)??0)+1),n++);if(n<Rx)return;let o=ur(t.lower).filter(l=>Ne(l.text)),s=new Map,i=0,a;for(let l=0;l<o.length;l++)i+=Px(s,r,o[l]?.text??"",1),l>=n&&(i+=Px(s,r,o[l-n]?.text??"",-1)),(!a||i>a.shared)&&(a={shared:i,last:l});if(!a||a.shared<Rx||a.shared<G9*n)return;let u=o.slice(Math.max(0,a.last-n+1),a.last+1).filter(l=>r.has(l.text));return t.stretchOf(t.folded,u[0]?.start??0,u.at(-1)?.end??0)}function Px(e,t,r,n){let o=e.get(r)??0;e.set(r,o+n);let s=t.get(r)??0;return Math.min(o+n,s)-Math.min(o,s)}function X9(e,{start:t,end:r}){let n=t,o=r;for(;n<o&&/\s/.test(e.body[n]);)n++;for(;o>n&&/\s/.test(e.body[o-1]);)o--;for(;it(e.body,n);)n--;for(;it(e.body,o);)o++;return{start:n,end:o}}var Fd=/\[\s*(?:\.{3}|\u2026)\s*\]|\u2026|(?<!\.)\.{3}(?!\.)/g,zd=/\[[^[\]]*\]/g;function Ts(e){return Nx(e).search(Fd)>=0}function Ua(e){return e.replace(Fd," ").search(zd)>=0}function Nx(e){return e.replace(/(?<!\.)\.{4}(?!\.)/g,".\u2026")}function Wa(e){return Nx(e).split(Fd).map(t=>H(t).trim()).filter(t=>t!=="")}function qx(e){return e.replace(zd," ").replace(/\s+([,.;:!?])/g,"$1").replace(/\s+/g," ").trim()}function jd(e){return{text:e,anyCase:[],brackets:new Set}}function Za(e){let t=[],r=new Set,n="",o=0;for(let{0:s,index:i}of e.matchAll(zd))n+=e.slice(o,i),r.add(`${n.length}[`),/[\p{L}\p{N}]$/u.test(n)||t.push(n.length),n+=s.slice(1,-1),r.add(`${n.length}]`),o=i+s.length;return{text:n+e.slice(o),anyCase:t,brackets:r}}var Ud=500;function As(e,t,r=!0){let n=e.trim(),o=H(n).trim();if(o==="")return;let s=Bd([jd(o)],t,t.folded,r);if(s.length>0)return{class:Wd(s,n,t)?"exact":"typographic",matches:s};let i=Ts(n)?Wa(n):[o];if(i.some(Ne)){if(Ts(n)){let a=Bd(i.map(jd),t,t.folded,r);if(a.length>0)return{class:"elided",matches:a}}if(Ua(n)){let a=Bd(i.map(Za),t,t.bare,r);if(a.length>0)return{class:"bracketed",matches:a}}}}function Wd(e,t,r){return e.some(([n])=>n&&r.body.slice(n.start,n.end)===t)}function Q9(e,t,r,n=!0){let o=[];for(let s of sD(r.text,e.text,e.anyCase)){if(!oD(e,t,r,s))continue;let i=t.stretchOf(r,s,s+e.text.length);(!n||nD(t.body,i))&&o.push(i)}return o}function Zd(e,t,r,n=!0){let o=new Map;return e.map(s=>{let i=JSON.stringify([s.text,s.anyCase,[...s.brackets]]),a=o.get(i)??Q9(s,t,r,n);return o.set(i,a),a})}var eD=5e6;function Bd(e,t,r,n){let[o=[],...s]=Zd(e,t,r,n);if(s.reduce((a,{length:c})=>a+c,o.length)>eD)return[];let i=o.map(a=>({last:a,before:void 0,start:a.start}));for(let a of s){let c=[],u=0;for(let l of a){for(;u<i.length&&i[u].last.end<=l.start;)u++;let d=i[u-1];d&&l.start-d.last.end<=Ud&&c.push({last:l,before:d,start:d.start})}if(i=c,i.length===0)return[]}return tD(i).map(rD)}function tD(e){let t=new Set;return e.filter(({start:r})=>t.has(r)?!1:(t.add(r),!0))}function rD(e){let t=[];for(let r=e;r;r=r.before)t.push(r.last);return t.reverse()}function nD(e,{start:t,end:r}){return!it(e,t)&&!it(e,r)}function oD(e,t,r,n){if(r===t.folded)return!0;let o=t.stretchOf(r,n,n+e.text.length);for(let s=o.start;s<o.end;s++){let i=t.body[s];if(i!=="["&&i!=="]")continue;let a=n;for(;(r.starts[a]??Number.POSITIVE_INFINITY)<s;)a++;if(!e.brackets.has(`${a-n}${i}`))return!1}return!0}function sD(e,t,r=[]){let n=[];if(t==="")return n;if(r.length===0){for(let s=e.indexOf(t);s>=0;s=e.indexOf(t,s+1))n.push(s);return n}let o=new RegExp(iD(t,new Set(r)),"g");for(let s=o.exec(e);s;s=o.exec(e))n.push(s.index),o.lastIndex=s.index+1;return n}function iD(e,t){return Array.from({length:e.length},(r,n)=>{let o=e[n];return t.has(n)?`[${[...new Set([o,o.toLowerCase(),o.toUpperCase()])].filter(s=>s.length===1).map(Ox).join("")}]`:Ox(o)}).join("")}function Ox(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function Mx({start:e,end:t},{prefix:r,suffix:n},o){if(r!==void 0){let i=H(r).trim();if(!H(o.slice(Math.max(0,e-Ix(r)),e)).trimEnd().endsWith(i))return!1}return n===void 0?!0:H(o.slice(t,t+Ix(n))).trimStart().startsWith(H(n).trim())}function Ix(e){return e.length*4+100}var Dx=3;function Lx(e,t,r){let{diff:n}=ja(e,r.body.slice(t.start,t.end)),[o,s]=[n[0],n.at(-1)],i=o?.kind==="quote"&&n[1]?.kind==="same"?ws(o.text).length:0,a=s?.kind==="quote"&&n.at(-2)?.kind==="same"?ws(s.text).length:0;return{start:i<=Dx?cD(r.body,t.start,i):t.start,end:a<=Dx?aD(r.body,t.end,a):t.end}}function aD(e,t,r){let n=t;for(let o=0;o<r;o++){let s=n;for(;s<e.length&&!Ne(e[s])&&!/[.!?\n]/.test(e[s]);)s++;if(s>=e.length||!Ne(e[s]))return n;for(s++;it(e,s);)s++;n=s}return n}function cD(e,t,r){let n=t;for(let o=0;o<r;o++){let s=n;for(;s>0&&!Ne(e[s-1])&&!/[.!?\n]/.test(e[s-1]);)s--;if(s===0||!Ne(e[s-1]))return n;for(s--;it(e,s);)s--;n=s}return n}var Zt={places:[],parts:[],omitted:[],contextMissing:!1,retyped:[],differences:[],diff:[]},zx={...Zt,class:"unchecked"};function Hd(e,t,r){let n=As(e.exact,t);return n?uD(e,n,t):dD(e.exact,t)??fD(e.exact,r())??mD(e.exact,t)}function uD(e,t,r){let n=t.matches.filter(c=>Mx(fo(c),e,r.body)),o=n.length===0,s=o?t.matches:n,i=s[0]??[],a=fo(i);return{...Zt,class:Fx(t,s,e.exact.trim(),r),places:s.map(c=>r.spanOf(fo(c))),parts:i.map(c=>r.spanOf(c)),omitted:lD(i,r).map(c=>r.spanOf(c)),contextMissing:o,retyped:Fx(t,s,e.exact.trim(),r)==="typographic"?Tx(e.exact,r.body.slice(a.start,a.end)):[]}}function Fx(e,t,r,n){return e.class!=="exact"&&e.class!=="typographic"?e.class:Wd(t,r,n)?"exact":"typographic"}function fo(e){return{start:e[0]?.start??0,end:e.at(-1)?.end??0}}function lD(e,t){let r=[];for(let n=1;n<e.length;n++){let o=e[n-1]?.end??0,s=t.body.slice(o,e[n]?.start),i=s.trim();if(i===""||/^(?:\.{3,4}|\u2026)$/.test(i))continue;let a=o+s.indexOf(i);r.push({start:a,end:a+i.length})}return r}function dD(e,t){let n=As(e,t,!1)?.matches[0];if(!n)return;let o=fo(n),s=t.body.slice(o.start,o.end);return{...Zt,class:"altered",nearest:t.spanOf(o),parts:n.map(i=>t.spanOf(i)),differences:[{type:"word-cut",quote:e.trim(),source:s}]}}function fD(e,t){let r=[];for(let n of t)for(let o of As(e,n)?.matches??[])r.push(n.spanOf(fo(o)));return r.length>0?{...Zt,class:"misattributed",places:r}:void 0}function mD(e,t){if(Ts(e)){let o=Wa(e);if(o.length>1)return hD(o,t)}let[r]=Ua(e)&&As(qx(e),t)?.matches||[],n=r?fo(r):Ld(e,t);return n?jx(e,n,t):{...Zt,class:"absent"}}function jx(e,t,r){let n=Lx(e,t,r),{differences:o,diff:s}=ja(e,r.body.slice(n.start,n.end));return{...Zt,class:"altered",nearest:r.spanOf(n),differences:o,diff:s}}function hD(e,t){let r=Zd(e.map(Za),t,t.bare),n=e.find((l,d)=>r[d]?.length===0);if(n!==void 0){let l=Ld(n,t);if(l)return{...jx(n,l,t),missingPart:n};let d=pD(e.filter((p,h)=>r[h]?.length!==0)),f=d===void 0?void 0:r[e.indexOf(d)]?.[0];if(!f)return{...Zt,class:"absent"};let m=[{type:"words",quote:n,source:""}];return{...Zt,class:"altered",nearest:t.spanOf(f),differences:m,missingPart:n}}let o=yD(r),[s,i]=[r[0]?.[0],r.at(-1)?.[0]],a=t.spanOf({start:Math.min(s?.start??0,i?.start??0),end:Math.max(s?.end??0,i?.end??0)}),c=e.join(" \u2026 "),u=r.flatMap(([l])=>l?[t.spanOf(l)]:[]);return o!==void 0&&o>Ud?{...Zt,class:"altered",nearest:a,parts:u,differences:[{type:"words",quote:c,source:""}],tooFarApart:o}:{...Zt,class:"altered",nearest:a,parts:u,differences:[{type:"order",quote:c,source:""}]}}function pD(e){let[t]=e.filter(r=>r.length>=15&&Ne(r)).sort((r,n)=>n.length-r.length);return t}function yD(e){let t=0;for(let r=1;r<e.length;r++){let n=gD(e[r-1]??[],e[r]??[]);if(n===void 0)return;t=Math.max(t,n)}return t}function gD(e,t){let r,n=0;for(let o of e){for(;n<t.length&&t[n].start<o.end;)n++;let s=t[n];if(!s)break;r=Math.min(r??Number.POSITIVE_INFINITY,s.start-o.end)}return r}function Bx(e,t=Dt){let r=new Map([...e.sources].map(([s,i])=>[s,new Ba(i,e.texts.get(i.file)??"")])),n=new Map;for(let[s,i]of e.claims.entries()){t({phase:"finding the quotes of claims",done:s,total:e.claims.length});for(let a of i.evidence)n.set(a,bD(a,r))}let o=new Map;for(let s of e.sources.values()){let i=r.get(s.id);for(let a of[s.origin,s.published])a?.quote&&i&&o.set(a,Hd({exact:a.quote.text},i,()=>[]))}return{...e,anchors:n,credits:o}}function bD(e,t){let r=e.source?.text??"",n=t.get(r);if(e.damaged||!n)return zx;let o={exact:e.quote.text,...e.prefix&&{prefix:e.prefix.text},...e.suffix&&{suffix:e.suffix.text}};return Hd(o,n,function*(){for(let[s,i]of t)s!==r&&(yield i)})}var wD=new Set(["quote","prefix","suffix","phrase","claim","reason","title"]);function mo(e,t=""){return e.kind==="mapping"?e.entries.flatMap(r=>mo(r.value,r.key.text)):e.kind==="sequence"?e.items.flatMap(r=>mo(r,t)):e.dropped===void 0?[]:!wD.has(t)&&!/^#[\p{L}\p{N}]/u.test(e.dropped)?[]:[{kind:"cut-by-comment",key:t,text:e.text,dropped:e.dropped,at:e.span}]}var ve=Vo(P$(),1),YF={[ve.Scalar.PLAIN]:"plain",[ve.Scalar.QUOTE_SINGLE]:"single",[ve.Scalar.QUOTE_DOUBLE]:"double",[ve.Scalar.BLOCK_LITERAL]:"literal",[ve.Scalar.BLOCK_FOLDED]:"folded"},VF=1e4;function To(e,t,r=0){try{let n=(0,ve.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"}),[o]=[...n.errors,...n.warnings].sort((i,a)=>i.pos[0]-a.pos[0]);if(!o)return{root:GF(n.contents,e,t,r),problem:void 0};let s=Em(o.code,o.message,KF(o,n.contents)??o.pos,t,r);return{root:N$(n.contents,e,t,r),problem:s}}catch(n){if(n instanceof So){let{contents:o}=(0,ve.parseDocument)(e,{schema:"failsafe",prettyErrors:!1,logLevel:"error"});return{root:n.code==="BAD_ALIAS"?N$(o,e,t,r):void 0,problem:Em(n.code,n.detail,n.range,t,r)}}if(n instanceof RangeError)return{root:void 0,problem:Em("DEPTH","",[0,0],t,r)};throw n}}function KF(e,t){if(e.code!=="MISSING_CHAR"||!/closing .quote/.test(e.message))return;let r;return(0,ve.visit)(t,{Scalar(n,o){let[s=0,i=0]=o.range??[];o.type?.startsWith("QUOTE")&&s<e.pos[0]&&i>=e.pos[0]&&(r=[s,s+1])}}),r}var So=class extends Error{code;detail;range;constructor(t,r,n){super(t),this.code=t,this.detail=r,this.range=n}};function GF(e,t,r,n){return e?new Wc(t,r,n).convert(e):void 0}function N$(e,t,r,n){try{return e?new Wc(t,r,n,!0).convert(e):void 0}catch(o){if(o instanceof So||o instanceof TypeError)return;throw o}}var Wc=class{aliased=0;depth=0;anchors=new Map;text;file;base;damaged;constructor(t,r,n,o=!1){this.text=t,this.file=r,this.base=n,this.damaged=o}convert(t){if((0,ve.isAlias)(t))return this.convertAliased(t);let r=t.anchor;if(r!==void 0&&this.anchors.set(r,t),this.depth>0&&++this.aliased>VF)throw new So("ALIASES","",[0,0]);let n=this.spanOf(t);if((0,ve.isScalar)(t))return this.convertScalar(t,n);if((0,ve.isSeq)(t))return{kind:"sequence",items:t.items.filter(i=>i!==null&&typeof i=="object").map(i=>this.convert(i)),span:n};if(!(0,ve.isMap)(t))return{kind:"scalar",text:"",style:"plain",span:n};let o=[];for(let s of t.items){let i=this.convert(s.key),a=s.value?this.convert(s.value):this.emptyBehind(i.span);o.push({key:i.kind==="scalar"?i:{kind:"scalar",text:"",style:"plain",span:i.span},value:a})}return{kind:"mapping",entries:o,span:n}}convertAliased(t){let r=this.anchors.get(t.source),[n,o]=t.range??[0,0];if(!r&&this.damaged)return{kind:"scalar",text:`*${t.source}`,style:"plain",span:this.spanOf(t)};if(!r||this.depth>20)throw new So("BAD_ALIAS",t.source,[n,o]);this.depth++;let s=this.convert(r);return this.depth--,s}convertScalar(t,r){let n=YF[t.type??ve.Scalar.PLAIN]??"plain",o={kind:"scalar",text:String(t.value??""),style:n,span:r};if(n!=="plain"||o.text==="")return o;let s=r.end-this.base;if(this.text[s]!==" "&&this.text[s]!=="	")return o;let i=this.text.indexOf(`
`,s),a=this.text.slice(s,i<0?void 0:i).trim();return a.startsWith("#")?{...o,dropped:a}:o}emptyBehind(t){return{kind:"scalar",text:"",style:"plain",span:{file:this.file,start:t.end,end:t.end}}}spanOf(t){let[r,n]=t.range??[0,0];return{file:this.file,start:this.base+r,end:this.base+n}}};function Em(e,t,[r,n],o,s){return{kind:"yaml",code:e,detail:t,at:{file:o,start:s+r,end:s+n}}}var L={};A0(L,{BIGINT_FORMAT_RANGES:()=>Kc,CONSTANT_CATCH:()=>W$,Class:()=>Pm,NUMBER_FORMAT_RANGES:()=>Vc,aborted:()=>Tt,allowsEval:()=>Im,assert:()=>r8,assertEqual:()=>JF,assertIs:()=>e8,assertNever:()=>t8,assertNotEqual:()=>XF,assignProp:()=>bt,attachSchema:()=>ai,base64ToUint8Array:()=>B$,base64urlToUint8Array:()=>v8,cached:()=>oi,captureStackTrace:()=>Hc,cleanEnum:()=>x8,cleanRegex:()=>si,clone:()=>St,cloneDef:()=>s8,codePointLength:()=>ci,constantCatch:()=>Z$,createTransparentProxy:()=>d8,defineLazy:()=>I$,defineLazyInternal:()=>J,derived:()=>S8,esc:()=>qm,escapeRegex:()=>Cn,explicitlyAborted:()=>Lm,extend:()=>h8,finalizeIssue:()=>At,floatSafeRemainder:()=>O$,getElementAtPath:()=>i8,getEnumValues:()=>Co,getLengthableOrigin:()=>ui,getParsedType:()=>l8,getSizableOrigin:()=>j$,hexToUint8Array:()=>$8,hide:()=>Xc,installLazyProp:()=>C8,isObject:()=>Eo,isPlainObject:()=>Jr,issue:()=>Po,joinValues:()=>Zc,jsonStringifyReplacer:()=>Ro,members:()=>zm,merge:()=>y8,mergeDefs:()=>hr,normalizeParams:()=>j,nullish:()=>Nm,numKeys:()=>u8,objectClone:()=>n8,omit:()=>m8,optionalKeys:()=>Dm,own:()=>Gr,parsedType:()=>Fm,partial:()=>g8,pick:()=>f8,prefixIssues:()=>pr,primitiveTypes:()=>F$,promiseAllObject:()=>a8,propertyKeyTypes:()=>Mm,randomString:()=>c8,rawShape:()=>ii,required:()=>b8,safeExtend:()=>p8,shallowClone:()=>L$,sizeCaps:()=>Jc,slugify:()=>Om,stringifyPrimitive:()=>Yc,toZod:()=>QF,uint8ArrayToBase64:()=>U$,uint8ArrayToBase64url:()=>_8,uint8ArrayToHex:()=>k8,unwrapMessage:()=>Ao});function JF(e){return e}function XF(e){return e}function QF(){return e=>e}function e8(e){}function t8(e){throw new Error("Unexpected value in exhaustive check")}function r8(e){}function Co(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Zc(e,t="|"){return e.map(r=>Yc(r)).join(t)}function Ro(e,t){return typeof t=="bigint"?t.toString():t}var Rm=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function oi(e){return new Rm(e)}function Nm(e){return e==null}function si(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function O$(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var q$=Symbol("evaluating");function I$(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==q$)return n===void 0&&(n=q$,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function n8(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function bt(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function ii(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function mr(e){return ii(e._zod.def)??e._zod.def.shape}function M$(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return bt(this,t,n),n},enumerable:!0,configurable:!0})}function D$(e,t,r){t in e?bt(e,t,r):e[t]=r}function En(e,t,r,n){let o=mr(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(o,s);i.enumerable&&(i.get?M$(e,s,()=>{let a=t._zod.def.shape[s];return n?n(a,s):a}):D$(e,s,n?n(i.value,s):i.value))}}function o8(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?M$(e,r,()=>t[r]):D$(e,r,n.value))}}function hr(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function s8(e){return hr(e._zod.def)}function i8(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function a8(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function c8(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function qm(e){return JSON.stringify(e)}function Om(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Hc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Eo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Im=oi(()=>{if(Ke.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function Jr(e){if(Eo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Eo(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function L$(e){return Jr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function u8(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var l8=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Mm=new Set(["string","number","symbol"]),F$=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Cn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function St(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function j(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function d8(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function Yc(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Dm(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Vc={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Kc={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function f8(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let s={};return En(s,e,Gc(e,t)),St(e,hr(r,{shape:s,checks:[]}))}function Gc(e,t){let r=mr(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function m8(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(Gc(e,t)),i={};return En(i,e,Reflect.ownKeys(mr(e)).filter(a=>!s.has(a))),St(e,hr(r,{shape:i,checks:[]}))}function h8(e,t){if(!Jr(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=mr(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return St(e,hr(e._zod.def,{shape:z$(e,t)}))}function z$(e,t){let r={};return En(r,e,Reflect.ownKeys(mr(e))),o8(r,t),r}function p8(e,t){if(!Jr(t))throw new Error("Invalid input to safeExtend: expected a plain object");return St(e,hr(e._zod.def,{shape:z$(e,t)}))}function y8(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};En(r,e,Reflect.ownKeys(mr(e))),En(r,t,Reflect.ownKeys(mr(t)));let n=hr(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return St(e,n)}function g8(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let a=r?new Set(Gc(t,r)):void 0,c={};return En(c,t,Reflect.ownKeys(mr(t)),e&&((u,l)=>a&&!a.has(l)?u:new e({type:"optional",innerType:u}))),St(t,hr(t._zod.def,{shape:c,checks:[]}))}function b8(e,t,r){let n=r?new Set(Gc(t,r)):void 0,o={};return En(o,t,Reflect.ownKeys(mr(t)),(s,i)=>n&&!n.has(i)?s:new e({type:"nonoptional",innerType:s})),St(t,hr(t._zod.def,{shape:o}))}function Tt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function Lm(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function pr(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function Ao(e){return typeof e=="string"?e:e?.message}function Jc(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function ai(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function At(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Ao(e.inst?._zod.def?.error?.(e))??Ao(s?.(e))??Ao(t?.error?.(e))??Ao(r.customError?.(e))??Ao(r.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function j$(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var w8=/[\uD800-\uDBFF]/;function ci(e){let t=e.length;if(!w8.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function ui(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Fm(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Po(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function x8(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function B$(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function U$(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function v8(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return B$(t+r)}function _8(e){return U$(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function $8(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function k8(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Pm=class{constructor(...t){}};function zm(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):T8(e,r,n.value)}}function Gr(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Xc(e,t,r){return Gr(e,t,r,!1)}function S8(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Gr(this,r,n(this))},set(o){Gr(this,r,o)}})}return t}function T8(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Gr(this,t,r.bind(this))},set(n){Gr(this,t,n)}})}function A8(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Cm,Kr=!1,E8={configurable:!0,get(){Kr=!0}};function J(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&Cm!==e._zod){Cm=void 0;return}Cm=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,E8);let o=Kr;Kr=!1;try{let s=r(this);return Kr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Kr=Kr||o,s}catch(s){throw delete this[t],Kr=Kr||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function C8(e,t,r,n){let o=A8(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var W$="~constantCatch";function Z$(e){let t=()=>e;return t[W$]=!0,t}var H$;var jm={value:void 0,enumerable:!1},Y$="captureStackTrace"in Error?Error:null;function R8(e){let t=Y$;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Y$=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function A(e,t,r,n){let o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;let i=r,a=i&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{jm.value=new s(m);try{Object.defineProperty(f,"_zod",jm)}finally{jm.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let h=Object.getPrototypeOf(f),y=f._zod.constr.prototype,g=h;for(;g&&g!==y;)g=Object.getPrototypeOf(g);let b=g??h;a.has(b)||(a.add(b),zm(b,i))}let p=d.prototype;for(let h in p)Object.prototype.hasOwnProperty.call(p,h)&&(h in f||(f[h]=p[h].bind(f)))}let u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){let m=n?.Parent?R8(l):this;c(m,f);let p=m._zod.deferred;if(p){for(let y of p)y();m._zod.deferred=void 0}let h=globalThis.__zod_globalConfig?.postProcessor;return h&&h(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Et=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},No=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(H$=globalThis).__zod_globalConfig??(H$.__zod_globalConfig={});var Ke=globalThis.__zod_globalConfig;function at(e){return e&&Object.assign(Ke,e),Ke}function P8(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ro,2)),e.message}function N8(e){this._zod.message=e}var q8={get:P8,set:N8,enumerable:!0,configurable:!0},Um={value:void 0,enumerable:!1},V$=new WeakSet([Object.prototype,Error.prototype]),K$=(e,t)=>{e.name="$ZodError",Um.value=t,Object.defineProperty(e,"issues",Um),Um.value=void 0,Object.defineProperty(e,"message",q8);let r=Object.getPrototypeOf(e);V$.has(r)||(V$.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},G$=A("$ZodError",K$),_se=A("$ZodError",K$,void 0,{Parent:Error});function O8(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function J$(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?O8(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function X$(e,t=r=>r.message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(a=>n({issues:a},[...s,...i.path]));else if(i.code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let a=[...s,...i.path];if(a.length===0)r._errors.push(t(i));else{let c=r,u=0;for(;u<a.length;){let l=a[u],d=u===a.length-1;if(l==="_errors"){d&&c._errors.push(t(i)),u++;continue}Object.prototype.hasOwnProperty.call(c,l)||Object.defineProperty(c,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=c[l];d&&f._errors.push(t(i)),c=f,u++}}}};return n(e),r}function Qc(e,t){return{callee:t?.callee??e,Err:t?.Err}}var eu=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Et;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>At(u,i,at())));throw Hc(c,s?.callee??t),c}return a.value};return t};var tu=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>At(u,i,at())));throw Hc(c,s?.callee??t),c}return a.value};return t};var ru=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Et;return s.issues.length?Q$(e,s.issues,o):{success:!0,data:s.value}};function Q$(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>At(o,r,at()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var nu=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Q$(e,s.issues,o):{success:!0,data:s.value}};var I8=Symbol.for("zod.compile.invalid"),M8=Symbol.for("zod.compile.fallback"),Wm=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==I8)return!0;if(n.definite===!0&&r===void 0)return!1}return D8(e,t,r)});function D8(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,s;if(o?(n[M8]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new Et;return s.issues.length===0}var Zm=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},e2=e=>{let t=eu(e),r=(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,a,Qc(r,i))};return r};var t2=e=>{let t=eu(e),r=(n,o,s,i)=>t(n,o,s,Qc(r,i));return r};var r2=e=>{let t=tu(e),r=async(n,o,s,i)=>{let a=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,a,Qc(r,i))};return r};var n2=e=>{let t=tu(e),r=async(n,o,s,i)=>await t(n,o,s,Qc(r,i));return r};var o2=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return ru(e)(t,r,o)};var s2=e=>(t,r,n)=>ru(e)(t,r,n);var i2=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return nu(e)(t,r,o)};var a2=e=>async(t,r,n)=>nu(e)(t,r,n);var c2=/^[cC][0-9a-z]{6,}$/,u2=/^[0-9a-z]+$/,l2=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,d2=/^[0-9a-vA-V]{20}$/,f2=/^[A-Za-z0-9]{27}$/,m2=/^[a-zA-Z0-9_-]{21}$/;function h2(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var p2=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var y2=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ym=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var g2=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var L8="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function b2(){return new RegExp(L8,"u")}var w2=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,x2=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var v2=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,_2=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,$2=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,k2=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var S2=/^https?$/,T2=/^\+[1-9]\d{6,14}$/;var A2="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function F8(e){return new RegExp(`^${e}$`)}var E2=F8(A2);function Hm(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function C2(e){return new RegExp(`^${Hm(e)}$`)}function R2(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Hm({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Hm({precision:e.precision})}`:r;return new RegExp(`^${A2}T(?:${n})$`)}var P2=/^[\s\S]{0,}$/;var Vm=/^-?\d+$/,ou=/^-?\d+(?:\.\d+)?$/;var N2=/^[^A-Z]*$/,q2=/^[^a-z]*$/;var ct=A("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Km=e=>{let t=e.value;return!Nm(t)&&t.length!==void 0};var O2=A("$ZodCheckMaxLength",(e,t)=>{var r;ct.init(e,t),(r=e._zod.def).when??(r.when=Km),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?ci(o):s)<=t.maximum)return;let a=ui(o);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),I2=A("$ZodCheckMinLength",(e,t)=>{var r;ct.init(e,t),(r=e._zod.def).when??(r.when=Km),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?ci(o):s)>=t.minimum)return;let a=ui(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),M2=A("$ZodCheckLengthEquals",(e,t)=>{var r;ct.init(e,t),(r=e._zod.def).when??(r.when=Km),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.length*2?ci(o):s;if(i===t.length)return;let a=ui(o),c=i>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),di=A("$ZodCheckStringFormat",(e,t)=>{var r,n;ct.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),D2=A("$ZodCheckRegex",(e,t)=>{di.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),L2=A("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=N2),di.init(e,t)}),F2=A("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=q2),di.init(e,t)}),z2=A("$ZodCheckIncludes",(e,t)=>{ct.init(e,t);let r=Cn(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),j2=A("$ZodCheckStartsWith",(e,t)=>{ct.init(e,t);let r=new RegExp(`^${Cn(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),B2=A("$ZodCheckEndsWith",(e,t)=>{ct.init(e,t);let r=new RegExp(`.*${Cn(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var U2=A("$ZodCheckOverwrite",(e,t)=>{ct.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var su=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Z2={major:4,minor:6,patch:7};var ye=A("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Z2;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let l=Tt(a),d;for(let f of c){if(f._zod.def.when){if(Lm(a)||!f._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new Et;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(ai(a.issues,m,e),l||(l=Tt(a,m)))});else{if(a.issues.length===m)continue;ai(a.issues,m,e),l||(l=Tt(a,m))}}return d?d.then(()=>a):a},i=(a,c,u)=>{if(Tt(a))return a.aborted=!0,a;let l=s(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new Et;return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>i(d,a,c)):i(l,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new Et;return u.then(l=>s(l,o,c))}return s(u,o,c)}}},{get"~standard"(){return Xc(this,"~standard",Jm(this))},set"~standard"(e){Gr(this,"~standard",e)}}),rk=(e,t)=>e.issues.length?{issues:e.issues.map(r=>At(r,t,at()))}:{value:e.value};async function z8(e,t){let r={async:!0};return rk(await e._zod.run({value:t,issues:[]},r),r)}function Jm(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return rk(n,r)}catch{}return z8(e,t)},vendor:"zod",version:1}}var uu=A("$ZodString",(e,t)=>{ye.init(e,t),e._zod.pattern=t.pattern??P2,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),oe=A("$ZodStringFormat",(e,t)=>{di.init(e,t),uu.init(e,t)}),nk=A("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=y2),oe.init(e,t)}),ok=A("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Ym(n))}else t.pattern??(t.pattern=Ym());oe.init(e,t)}),sk=A("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=g2),oe.init(e,t)}),ik=1,au=2;function ak(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function j8(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?ak(e)||au:B8(e,t)}function B8(e,t){if(!t.normalize&&t.protocol?.source===S2.source&&!/^https?:\/\//i.test(e))return ik;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??au}return new URL(e)}catch{return au}}var U8=/[\t\n\r]/g;function H2(e){return e.replace(U8,"")}function W8(e,t){return t.lastIndex=0,t.test(e.hostname)}function Z8(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var ck=A("$ZodURL",(e,t)=>{oe.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=j8(n,t);if(o===ik){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===au){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=H2(n);return}t.hostname&&!W8(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!Z8(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:H2(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),uk=A("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=b2()),oe.init(e,t)}),lk=A("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?m2:h2(t.length)),oe.init(e,t)}),dk=A("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=c2),oe.init(e,t)}),fk=A("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=u2),oe.init(e,t)}),mk=A("$ZodULID",(e,t)=>{t.pattern??(t.pattern=l2),oe.init(e,t)}),hk=A("$ZodXID",(e,t)=>{t.pattern??(t.pattern=d2),oe.init(e,t)}),pk=A("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=f2),oe.init(e,t)}),yk=A("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=R2(t)),oe.init(e,t)}),gk=A("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=E2),oe.init(e,t)}),bk=A("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=C2(t)),oe.init(e,t)}),wk=A("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=p2),oe.init(e,t)}),xk=A("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=w2),oe.init(e,t)}),H8=/^[0-9a-fA-F:.]+$/;function vk(e){return H8.test(e)?ak(`http://[${e}]`):!1}var _k=A("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=x2),oe.init(e,t),e._zod.check=r=>{vk(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var $k=A("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=v2),oe.init(e,t)});function Y8(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:vk(r)}var kk=A("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=_2),oe.init(e,t),e._zod.check=r=>{Y8(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Sk(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Xm=/^[0-9a-zA-Z+/]*={0,2}$/,Tk=A("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Xm),oe.init(e,t),e._zod.check=r=>{Sk(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),lu=/^[A-Za-z0-9_-]*$/;function V8(e){if(!lu.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Sk(r)}var Ak=A("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=lu),oe.init(e,t),e._zod.check=r=>{V8(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),Ek=A("$ZodE164",(e,t)=>{t.pattern??(t.pattern=T2),oe.init(e,t)});function K8(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var Ck=A("$ZodJWT",(e,t)=>{oe.init(e,t),e._zod.check=r=>{K8(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Rk=A("$ZodUnknown",(e,t)=>{ye.init(e,t),e._zod.parse=r=>r}),Pk=A("$ZodNever",(e,t)=>{ye.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function G8(e,t){let r=Jc(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of Jc(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,ai(s.issues,l,e),s}}return o(s,i)}}var J8=e=>Array.isArray(e)?e.length:-1;function Y2(e,t,r){e.issues.length&&t.issues.push(...pr(r,e.issues)),t.value[r]=e.value}var Nk=A("$ZodArray",(e,t)=>{ye.init(e,t);let r=Ke.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){let u=s[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)i.push(l.then(d=>Y2(d,n,c)));else if(Y2(l,n,c),a&&l.issues.length!==0&&Tt(l))break}return i.length?Promise.all(i).then(()=>n):n},G8(e,J8)});function cu(e,t,r,n,o,s){let i=r in n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...pr(r,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=e.value}}var X8=[];function qk(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:X8,o=n.length?[...t,...n]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Dm(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function Ok(e,t,r,n,o,s,i){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout,m=0;for(let p in t){if(i&&r.issues.length!==m){if(Tt(r,m))break;m=r.issues.length}if(c.has(p))continue;if(p==="__proto__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);continue}let h=u.run({value:t[p],issues:[]},n);h instanceof Promise?e.push(h.then(y=>cu(y,r,p,t,d,f))):cu(h,r,p,t,d,f)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Q8=A("$ZodObject",(e,t)=>{ye.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}let o=oi(()=>qk(t));J(e,"propValues",u=>{let l=u.def.shape,d={};for(let f in l){let m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||bt(d,f,new Set);for(let p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});let s=Eo,i=t.catchall,a,c=Ke.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);let d=u.value;if(!s(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};let f=[],m=a.shape,p=l?.abortEarly,h=u.issues.length;for(let y of a.allKeys){if(p&&u.issues.length!==h){if(Tt(u,h))break;h=u.issues.length}if(y==="__proto__")continue;let g=m[y],b=g._zod.optin,$=g._zod.optout,C=g._zod.run({value:d[y],issues:[]},l);C instanceof Promise?f.push(C.then(E=>cu(E,u,y,d,b,$))):cu(C,u,y,d,b,$)}return i?Ok(f,d,u,l,o.value,e,p===!0):f.length?Promise.all(f).then(()=>u):u}}),Ik=A("$ZodObjectJIT",(e,t)=>{Q8.init(e,t);let r=e._zod.parse,n=oi(()=>qk(t)),o=Ke.memoizer,s=m=>{let p=n.value,h=p.symbolKeys,y=new su(["payload","ctx"],{shape:m,inst:e,memo:o,syms:h}),g=E=>`shape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,b=(E,v)=>`
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
          }`;y.write("const input = payload.value;");let $=Object.create(null),C=0;for(let E of p.allKeys)$[E]=`key_${C++}`;y.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let E of p.allKeys){if(E==="__proto__")continue;let v=$[E],R=typeof E=="symbol"?`syms[${h.indexOf(E)}]`:qm(E),x=`${R} in input`,I=m[E],W=I?._zod?.optin,_=W!==void 0,D=I?._zod?.optout==="optional";if(y.write(`const ${v} = ${g(R)};`),_&&D){let X=W==="optional"?`${v}_present`:`${v}.value !== undefined || ${v}_present`;y.write(`
        const ${v}_present = ${x};
        if (!${v}.issues.length || ${v}_present) {
          if (${v}.issues.length) {${b(v,R)}
          }

          if (${X}) {
            newResult[${R}] = ${v}.value;
          }
        }

      `)}else _?(y.write(`
        if (${v}.issues.length) {${b(v,R)}
        }
      `),W==="defaulted"?y.write(`newResult[${R}] = ${v}.value;`):y.write(`
        if (${v}.value !== undefined || ${x}) {
          newResult[${R}] = ${v}.value;
        }
      `)):y.write(`
        const ${v}_present = ${x};
        if (${v}.issues.length) {${b(v,R)}
        }
        if (!${v}_present && !${v}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${R}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${v}_present) {
          newResult[${R}] = ${v}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()},i,a=Eo,c=!Ke.jitless,l=c&&Im.value,d=t.catchall,f;e._zod.parse=(m,p)=>{f??(f=n.value);let h=m.value;return a(h)?c&&l&&p?.async===!1&&p.jitless!==!0?(i||(i=s(t.shape)),m=i(m,p),d?Ok([],h,m,p,f,e,p?.abortEarly===!0):m):r(m,p):(m.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),m)}});function V2(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!Tt(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>At(i,n,at())))}),t)}var Mk=A("$ZodUnion",(e,t)=>{ye.init(e,t),J(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),J(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),J(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),J(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>si(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>V2(a,n,e,o)):V2(i,n,e,o)}});var Dk=A("$ZodIntersection",(e,t)=>{ye.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([c,u])=>K2(r,c,u)):K2(r,s,i)}});function Gm(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Jr(e)&&Jr(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Gm(e[s],t[s]);if(!i.valid)return{valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Gm(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function K2(e,t,r){let n=new Map,o,s=new Map,i=(u,l)=>{let d;if(u.code==="unrecognized_keys"&&!u.path?.length)o??(o=u),d=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let f=String(u.path[0]);s.has(f)||s.set(f,u),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[l]=!0;return!0};for(let u of t.issues)i(u,"l")||e.issues.push(u);for(let u of r.issues)i(u,"r")||e.issues.push(u);let a=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(a.length){let u=o?a.filter(l=>o.keys.includes(l)):[];u.length&&e.issues.push({...o,keys:u});for(let l of a)!u.includes(l)&&s.has(l)&&e.issues.push(s.get(l))}let c=Gm(t.value,r.value);if(!c.valid){if(Tt(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var Lk=A("$ZodRecord",(e,t)=>{ye.init(e,t);let r=Ke.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!Jr(s))return n.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),n;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(p=>At(p,o,at())),input:l,path:[l],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...pr(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...pr(l,m.issues)),n.value[f]=m.value)}let u;for(let l in s)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&ou.test(u)&&l.issues.length){let p=t.keyType._zod.run({value:Number(u),issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?n.value[u]=s[u]:a?(c=c??[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>At(p,o,at())),input:u,path:[u],inst:e});continue}let f=l.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(p=>{p.issues.length&&n.issues.push(...pr(u,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...pr(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Fk=A("$ZodEnum",(e,t)=>{ye.init(e,t);let r=Co(t.entries),n=new Set(r);e._zod.values=n,J(e,"pattern",o=>{let s=Co(o.def.entries).filter(i=>Mm.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Cn(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}});var zk=A("$ZodTransform",(e,t)=>{ye.init(e,t),e._zod.optin="optional",Ke.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new No(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new Et;return r.value=o,r}});function G2(e,t){return e.value=t.issues.length?void 0:t.value,e}var Qm=A("$ZodOptional",(e,t)=>{ye.init(e,t),J(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",J(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),J(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${si(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>G2(r,s)):G2(r,o)}return t.innerType._zod.run(r,n)}}),jk=A("$ZodExactOptional",(e,t)=>{Qm.init(e,t),J(e,"values",r=>r.def.innerType._zod.values),J(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Bk=A("$ZodNullable",(e,t)=>{ye.init(e,t),J(e,"optin",r=>r.def.innerType._zod.optin),J(e,"optout",r=>r.def.innerType._zod.optout),J(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${si(n.source)}|null)$`):void 0}),J(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Uk=A("$ZodDefault",(e,t)=>{ye.init(e,t),e._zod.optin="defaulted",J(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>J2(s,t)):J2(o,t)}});function J2(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Wk=A("$ZodPrefault",(e,t)=>{ye.init(e,t),e._zod.optin="defaulted",J(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Zk=A("$ZodNonOptional",(e,t)=>{ye.init(e,t),J(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>X2(s,e)):X2(o,e)}});function X2(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Q2(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>At(o,n,at()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Hk=A("$ZodCatch",(e,t)=>{ye.init(e,t),J(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),J(e,"optout",r=>r.def.innerType._zod.optout),J(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Q2(r,s,t,n)):Q2(r,o,t,n)}});var Yk=A("$ZodPipe",(e,t)=>{ye.init(e,t),J(e,"values",r=>r.def.in._zod.values),J(e,"optin",r=>r.def.in._zod.optin),J(e,"optout",r=>r.def.out._zod.optout),J(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>iu(i,t.in,n)):iu(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>iu(s,t.out,n)):iu(o,t.out,n)}});function iu(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Vk=A("$ZodReadonly",(e,t)=>{ye.init(e,t),J(e,"propValues",r=>r.def.innerType._zod.propValues),J(e,"values",r=>r.def.innerType._zod.values),J(e,"optin",r=>r.def.innerType?._zod?.optin),J(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(ek):ek(o)}});function ek(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Kk=A("$ZodCustom",(e,t)=>{ct.init(e,t),ye.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>tk(s,r,n,e));tk(o,r,n,e)}});function tk(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(Po(o))}}var th=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},rh="~memo",Gk=[];function Jk(e){return e!==null&&typeof e=="object"}function eh(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Xk=new WeakMap,fi=0,mu=1,mi=2;function hu(e,t,r){let n=Xk.get(e);if(n!==void 0)return n?mi:fi;if(t.has(e))return mi;t.add(e);let o=fi,s=l=>{if(o!==mi&&l?._zod){let d=hu(l,t,r);d>o&&(o=d)}},i=(l,d)=>{let f=fi;for(let m of Reflect.ownKeys(l)){let p=Object.getOwnPropertyDescriptor(l,m);if(d&&!p.enumerable)continue;let h=p.get?mu:p.value?._zod?hu(p.value,t,r):fi;h>f&&(f=h)}return f},a=l=>{l>o&&(o=l)},c=e._zod.def,u=c.type;switch(u){case"object":{let l=ii(c);a(l?i(l,!0):mu),s(c.catchall);break}case"array":s(c.element);break;case"tuple":for(let l of c.items)s(l);s(c.rest);break;case"record":case"map":s(c.keyType),s(c.valueType);break;case"set":s(c.valueType);break;case"union":for(let l of c.options)s(l);break;case"intersection":s(c.left),s(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":s(c.innerType);break;case"pipe":s(c.in),s(c.out);break;case"function":s(c.input),s(c.output);break;case"lazy":{let l=c._cachedInner??(r?e._zod.innerType:void 0);a(l?hu(l,t,!1):mu);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in c){let d=Object.getOwnPropertyDescriptor(c,l);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)s(f);else if(Array.isArray(f))for(let m of f)s(m)}}}return t.delete(e),ez(e,o)}function ez(e,t){return t!==mu&&Xk.set(e,t===mi),t}function tz(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var du,fu=[],rz={alloc(e,t,r){let n=du;if(!n)return r;du=void 0;let o={value:r,issues:null};return n.set(t.value,o),fu.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.direction!=="backward"&&nz(s,o.value))throw new th;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,a=(c,u)=>{if(r===void 0){let g=hu(e,new Set,!1);if(g===fi)return e._zod.parse=i,e._zod.run===a&&(e._zod.run=i),i(c,u);g===mi||n?r=!0:n=!0}let l=c.value;if(!Jk(l))return i(c,u);let d=u[rh];d||(d={buckets:new WeakMap,backEdges:void 0},u[rh]=d);let f;o===u?f=s:(f=tz(d,e),o=u,s=f);let m=f.get(l);if(m)return c.value=m.value,m.issues?m.issues.length&&c.issues.push(...eh(m.issues)):(c.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),c;du=f;let p=fu.length,h=i(c,u);du=void 0;let y=fu.length>p?fu.pop():void 0;return h instanceof Promise?h.then(g=>(y&&(y.issues=g.issues.length?eh(g.issues):Gk),g)):(y&&(y.issues=h.issues.length?eh(h.issues):Gk),h)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})}};function Qk(){return rz}function nz(e,t){let r=e[rh]?.backEdges;return r!==void 0&&Jk(t)&&r.has(t)}var oz=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.code){case"invalid_type":{let i=o(s.expected),a=Fm(s.input),c=o(a,s.input);return`Invalid input: expected ${i}, received ${c}`}case"invalid_value":return s.values.length===1?`Invalid input: expected ${Yc(s.values[0])}`:`Invalid option: expected one of ${Zc(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?"<=":"<",a=t(s.origin);return a?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${a.unit??"elements"}`:`Too big: expected ${s.origin??"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",a=t(s.origin);return a?`Too small: expected ${s.origin} to have ${i}${s.minimum.toString()} ${a.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format==="starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invalid string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${Zc(s.keys,", ")}`;case"invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value. Expected ${s.options.map(a=>`'${a}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${s.origin}`;default:return"Invalid input"}}};function eS(){return{localeError:oz()}}var tS;var nh=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function sz(){return new nh}(tS=globalThis).__zod_globalRegistry??(tS.__zod_globalRegistry=sz());var Rn=globalThis.__zod_globalRegistry;function iz(e){return e.checks&&(e.checks=[...e.checks]),e}function rS(e,t){return new e(iz({type:"string",...j(t)}))}function nS(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...j(t)})}function oS(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...j(t)})}function sS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...j(t)})}function iS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...j(t)})}function aS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...j(t)})}function cS(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...j(t)})}function uS(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...j(t)})}function lS(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...j(t)})}function dS(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...j(t)})}function fS(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...j(t)})}function mS(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...j(t)})}function hS(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...j(t)})}function pS(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...j(t)})}function yS(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...j(t)})}function gS(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...j(t)})}function bS(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...j(t)})}function wS(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...j(t)})}function xS(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...j(t)})}function vS(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...j(t)})}function _S(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...j(t)})}function $S(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...j(t)})}function kS(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...j(t)})}function SS(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...j(t)})}function TS(e,t){return new e({type:"string",format:"date",check:"string_format",...j(t)})}function AS(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...j(t)})}function ES(e,t){return new e({type:"string",format:"duration",check:"string_format",...j(t)})}function CS(e){return new e({type:"unknown"})}function RS(e,t){return new e({type:"never",...j(t)})}function pu(e,t){return new O2({check:"max_length",...j(t),maximum:e})}function qo(e,t){return new I2({check:"min_length",...j(t),minimum:e})}function yu(e,t){return new M2({check:"length_equals",...j(t),length:e})}function oh(e,t){return new D2({check:"string_format",format:"regex",...j(t),pattern:e})}function sh(e){return new L2({check:"string_format",format:"lowercase",...j(e)})}function ih(e){return new F2({check:"string_format",format:"uppercase",...j(e)})}function ah(e,t){return new z2({check:"string_format",format:"includes",...j(t),includes:e})}function ch(e,t){return new j2({check:"string_format",format:"starts_with",...j(t),prefix:e})}function uh(e,t){return new B2({check:"string_format",format:"ends_with",...j(t),suffix:e})}function Xr(e){return new U2({check:"overwrite",tx:e})}function lh(e){return Xr(t=>t.normalize(e))}function dh(){return Xr(e=>e.trim())}function fh(){return Xr(e=>e.toLowerCase())}function mh(){return Xr(e=>e.toUpperCase())}function hh(){return Xr(e=>Om(e))}function PS(e,t,r){return new e({type:"array",element:t,...j(r)})}function NS(e,t,r){return new e({type:"custom",check:"custom",fn:t,...j(r)})}function qS(e,t){let r=az(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Po(o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=!r._zod.def.abort),n.issues.push(Po(s))}},e(n.value,n)),t);return r}function az(e,t){let r=new ct({check:"custom",...j(t)});return r._zod.check=e,r}function hi(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&bt(e,n,r[n]);return e}function yh(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Rn,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Oo(e,t,r,n,o){let s=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.assign(r,s),!0}function ge(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let f=i.schema,m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,f,l)}let d=e._zod.parent;d&&(i.ref||(i.ref=d),ge(d,t,l),t.seen.get(d).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&hi(i.schema,c),t.io==="input"&&Ue(e)&&(delete i.schema.examples,delete i.schema.default),t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function OS(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function gh(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let a=e.metadataRegistry.get(i[0])?.id;if(a){let c=n.get(a);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${a}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);n.set(a,i[0])}}let o=i=>{let a=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let d=e.external.registry.get(i[0])?.id,f=e.external.uri??(p=>p);if(d)return{ref:f(d)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${f("__shared")}#/${a}/${OS(m)}`}}let c="#",u=`${c}/${a}/`;if(i[1]===r&&!i[1].schema.id)return{ref:c};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+OS(l)}},s=i=>{if(i[1].schema.$ref)return;let a=i[1],{ref:c,defId:u}=o(i);a.def={...a.schema},u&&(a.defId=u);let l=a.schema;for(let d in l)delete l[d];l.$ref=c};if(e.cycles==="throw")for(let i of e.seen.entries()){let a=i[1];if(a.cycle)throw new Error(`Cycle detected: #/${a.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let a=i[1];if(t===i[0]){s(i);continue}if(e.external){let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(a.cycle){s(i);continue}a.count>1&&e.reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function DS(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let n of t){if(!n||typeof n!="object")return;DS(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var LS=new Set(["type","properties","required","additionalProperties"]),IS=["oneOf","anyOf"];function MS(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function ph(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!LS.has(i))return null;t.push(s)}let r={},n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let a=[];for(let u of t){let l=u.properties?.[i]??MS(u);l!=null&&(a.some(d=>JSON.stringify(d)===JSON.stringify(l))||a.push(l))}let c=a.length===1?a[0]:ph(a)??{allOf:a};bt(r,i,c)}for(let i of s.required??[])n.add(i)}let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){let a=MS(i);a&&!s.some(c=>JSON.stringify(c)===JSON.stringify(a))&&s.push(a)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}return o}function cz(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of LS)if(o in e)return;let r=t.filter(o=>IS.some(s=>Array.isArray(o[s]))),n=null;if(!r.length)n=ph(t);else{let o=r[0],s=IS.find(c=>Array.isArray(o[c]));if(Object.keys(o).length!==1)return;let i=t.filter(c=>c!==o),a=o[s].map(c=>ph([...i,c]));if(a.some(c=>!c))return;n={[s]:a}}n&&(delete e.allOf,hi(e,n))}function bh(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let n=a=>{let c=e.seen.get(a);if(c.ref===null)return;let u=c.def??c.schema,l={...u},d=c.ref;if(c.ref=null,d){n(d);let m=e.seen.get(d),p=m.schema;if(p.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(p)):hi(u,p),hi(u,l),a._zod.parent===d)for(let y in u)y==="$ref"||y==="allOf"||y in l||delete u[y];if(p.$ref&&m.def)for(let y in u)y==="$ref"||y==="allOf"||y in m.def&&JSON.stringify(u[y])===JSON.stringify(m.def[y])&&delete u[y]}let f=a._zod.parent;if(f&&f!==d){n(f);let m=e.seen.get(f);if(m?.schema.$ref&&(u.$ref=m.schema.$ref,m.def))for(let p in u)p==="$ref"||p==="allOf"||p in m.def&&JSON.stringify(u[p])===JSON.stringify(m.def[p])&&delete u[p]}e.override({zodSchema:a,jsonSchema:u,path:c.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let a of[...e.seen.entries()].reverse())n(a[0]);if(e.target!=="openapi-3.0")for(let a of e.seen.entries())DS(a[1].def??a[1].schema);for(let a of e.deferred)a();if(e.intersections.length){let a=new Map;for(let c of e.seen.values())for(let u of[c.schema,c.def]){let l=u?.allOf;if(!Array.isArray(l))continue;let d=a.get(l);d?d.push(u):a.set(l,[u])}for(let c of e.intersections)for(let u of a.get(c)??[])cz(u)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let a=e.external.registry.get(t)?.id;if(!a)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(a)}hi(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let a of e.seen.entries()){let c=a[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,bt(i,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let a=JSON.parse(JSON.stringify(o));return Object.defineProperty(a,"~standard",{value:{...t["~standard"],jsonSchema:{input:pi(t,"input",e.processors),output:pi(t,"output",e.processors)}},enumerable:!1,writable:!1}),a}catch{throw new Error("Error converting schema to JSON.")}}function Ue(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;if(n.type==="array")return Ue(n.element,r);if(n.type==="set")return Ue(n.valueType,r);if(n.type==="lazy")return Ue(n.getter(),r);if(n.type==="promise"||n.type==="optional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return Ue(n.innerType,r);if(n.type==="intersection")return Ue(n.left,r)||Ue(n.right,r);if(n.type==="record"||n.type==="map")return Ue(n.keyType,r)||Ue(n.valueType,r);if(n.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:Ue(n.in,r)||Ue(n.out,r);if(n.type==="object"){for(let o in n.shape)if(Ue(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.options)if(Ue(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(Ue(o,r))return!0;return!!(n.rest&&Ue(n.rest,r))}return!1}var FS=(e,t={})=>r=>{let n=yh({...r,processors:t});return ge(e,n),gh(n,e),bh(n,e)},pi=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=yh({...o??{},target:s,io:t,processors:r});return ge(e,i),gh(i,e),bh(i,e)};var Io=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Mo=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},zS=(e,t)=>{Io(e,"minimum",t),Mo(e,"maximum",t)},WS=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},ZS=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},HS=(e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},YS=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},jS=(e,t)=>Io(e,"minimum",t.minimum),BS=(e,t)=>Mo(e,"maximum",t.maximum),US=e=>(t,r)=>{YS(t,r.format);let[n,o]=e[r.format];Io(t,"minimum",n),Mo(t,"maximum",o)},uz={greater_than:(e,t)=>Io(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>Mo(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>WS(e,t.value),number_format:US(Vc),bigint_format:US(Kc),min_length:jS,max_length:BS,length_equals:(e,t)=>zS(e,t.length),min_size:jS,max_size:BS,size_equals:(e,t)=>zS(e,t.size),string_format:(e,t)=>{YS(e,t.format),t.pattern&&ZS(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>HS(e,t.mime)};function Pn(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)uz[s._zod.def.check]?.(t,s._zod.def);let o=e._zod.bag;o.minimum!==void 0&&Io(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Io(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&Mo(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Mo(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&WS(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&HS(t,o.mime);for(let s of o.patterns??[])ZS(t,s);return t}var lz={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},dz=new Map([[Xm,$2],[lu,k2]]),VS=e=>dz.get(e)??e,KS=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:u,laxFormat:l}=Pn(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),a&&(o.format=lz[a]??a,o.format===""&&delete o.format,(a==="time"||l)&&delete o.format),u&&(o.contentEncoding=u),c&&c.size>0){let d=[...c].map(VS);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(f=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:f.source}))])}};var GS=(e,t,r,n)=>{r.not={}};var JS=(e,t,r,n)=>{};var XS=(e,t,r,n)=>{let o=e._zod.def,s=Co(o.entries);if(s.length===0){r.not={};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s};var QS=(e,t,r,n)=>{Oo(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var eT=(e,t,r,n)=>{Oo(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var tT=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:a}=Pn(e);typeof i=="number"&&(o.minItems=i),typeof a=="number"&&(o.maxItems=a),o.type="array",o.items=ge(s.element,t,{...n,path:[...n.path,"items"]})};function gu(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?gu(t.out):t.type==="catch"?gu(t.innerType):e._zod.optin}var rT=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&Oo(e,t,o,n,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let u in i)bt(o.properties,u,ge(i[u],t,{...n,path:[...n.path,"properties",u]}));let c=[];for(let u of Object.keys(i)){let l=s.shape[u];(t.io==="input"?gu(l)===void 0:l._zod.optout===void 0)&&c.push(u)}c.length>0&&(o.required=c),s.catchall?._zod.def.type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=ge(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},nT=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((a,c)=>ge(a,t,{...n,path:[...n.path,s?"oneOf":"anyOf",c]}));s?r.oneOf=i:r.anyOf=i},oT=(e,t,r,n)=>{let o=e._zod.def,s=ge(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=ge(o.right,t,{...n,path:[...n.path,"allOf",1]}),a=u=>"allOf"in u&&Object.keys(u).length===1,c=[...a(s)?s.allOf:[s],...a(i)?i.allOf:[i]];r.allOf=c,t.intersections.push(c)};function wh(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let p=e.get(t)?.def;if(!p)return t;let h=wh(e,p,r);return h===p?t:h}for(let p of["anyOf","oneOf"]){let h=t[p];if(!Array.isArray(h))continue;let y=h.map(g=>wh(e,g,r));y.some((g,b)=>g!==h[b])&&(t={...t,[p]:y})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("string")&&n.some(p=>p==="number"||p==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(p=>typeof p=="number"))return t;let{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:d,id:f,...m}=t;return m.enum?m.enum=m.enum.map(p=>typeof p=="number"?String(p):p):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?ou:Vm).source)),m}var xh=new WeakMap;function fz(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of xh.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||s===!0||r.has(s))continue;let i=wh(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);s&&(o.propertyNames=s)}}var sT=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,a=Pn(i).patterns;if(s.mode==="loose"&&a&&a.size>0){let l=ge(s.valueType,t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let d of a)bt(o.patternProperties,VS(d).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=ge(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=xh.get(t);l||(l=[],xh.set(t,l),t.deferred.push(()=>fz(t))),l.push(e)}o.additionalProperties=ge(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let c=i._zod.values,u=t.io==="input"&&gu(s.valueType)!==void 0;if(c&&!s.partial&&!u){let l=[...c].filter(d=>typeof d=="string"||typeof d=="number");l.length>0&&(o.required=l.map(String))}},iT=(e,t,r,n)=>{let o=e._zod.def,s=ge(o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},aT=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType},vh=Symbol();function cT(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(a,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(Oo(t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),vh):JSON.parse(i)}var uT=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i=cT(o.defaultValue,e,t,r,n);i!==vh&&(r.default=i)},lT=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,t.io!=="input")return;let i=cT(o.defaultValue,e,t,r,n);i!==vh&&(r._prefault=i)},dT=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(void 0)}catch{Oo(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},fT=(e,t,r,n)=>{let o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;ge(i,t,n);let a=t.seen.get(e);a.ref=i},mT=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var _h=(e,t,r,n)=>{let o=e._zod.def;ge(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var hT=new WeakSet([Object.prototype,Error.prototype]);function bu(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var Sz=(e,t)=>{G$.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);hT.has(r)||(hT.add(r),bu(r,"format",n=>o=>X$(n,o)),bu(r,"flatten",n=>o=>J$(n,o)),bu(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,Ro,2)}),bu(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,Ro,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var ut=A("ZodError",Sz,void 0,{Parent:Error});var pT=eu(ut),yT=tu(ut),gT=ru(ut),bT=nu(ut),wT=e2(ut),xT=t2(ut),vT=r2(ut),_T=n2(ut),$T=o2(ut),kT=s2(ut),ST=i2(ut),TT=a2(ut);function Az(){Ke.localeError||at(eS())}function xu(){Ke.memoizer||at({memoizer:Qk()})}var _e=A("ZodType",(e,t)=>(Az(),ye.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(L.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return St(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(wj(e,t))},superRefine(e,t){return this.check(xj(e,t))},overwrite(e){return this.check(Xr(e))},optional(){return CT(this)},exactOptional(){return ij(this)},nullable(){return RT(this)},nullish(){return CT(RT(this))},nonoptional(e){return fj(this,e)},array(){return yr(this)},or(e){return Do([this,e])},and(e){return nj(this,e)},transform(e){return PT(this,sj(e))},default(e){return uj(this,e)},prefault(e){return dj(this,e)},catch(e){return hj(this,e)},pipe(e){return PT(this,e)},readonly(){return gj(this)},describe(e){let t=this.clone();return Rn.add(t,{description:e}),t},meta(...e){if(e.length===0)return Rn.get(this);let t=this.clone();return Rn.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return L.hide(this,"~standard",{...Jm(this),jsonSchema:{input:pi(this,"input"),output:pi(this,"output")}})},set"~standard"(e){L.own(this,"~standard",e)},parse:function e(t,r){return pT(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await yT(this,t,r,{callee:e})},safeParse(e,t){return gT(this,e,t)},async safeParseAsync(e,t){return bT(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){L.own(this,"spa",e)},validate(e,t){return Wm(this,e,t)},validateAsync(e,t){return Zm(this,e,t)},encode:function e(t,r){return wT(this,t,r,{callee:e})},decode:function e(t,r){return xT(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await vT(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await _T(this,t,r,{callee:e})},safeEncode(e,t){return $T(this,e,t)},safeDecode(e,t){return kT(this,e,t)},async safeEncodeAsync(e,t){return ST(this,e,t)},async safeDecodeAsync(e,t){return TT(this,e,t)},toJSONSchema(e){return FS(this,{})(e)},get description(){return Rn.get(this)?.description},get _def(){return this._zod.def}}),NT=A("_ZodString",(e,t)=>{uu.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>KS(e,r,n,o)},L.derived({format:e=>Pn(e).format??null,minLength:e=>Pn(e).minimum??null,maxLength:e=>Pn(e).maximum??null},{regex(...e){return this.check(oh(...e))},includes(...e){return this.check(ah(...e))},startsWith(...e){return this.check(ch(...e))},endsWith(...e){return this.check(uh(...e))},min(...e){return this.check(qo(...e))},max(...e){return this.check(pu(...e))},length(...e){return this.check(yu(...e))},nonempty(...e){return this.check(qo(1,...e))},lowercase(e){return this.check(sh(e))},uppercase(e){return this.check(ih(e))},trim(){return this.check(dh())},normalize(...e){return this.check(lh(...e))},toLowerCase(){return this.check(fh())},toUpperCase(){return this.check(mh())},slugify(){return this.check(hh())}})),Ez=A("ZodString",(e,t)=>{uu.init(e,t),NT.init(e,t)},{email(e){return this.check(nS(qz,e))},url(e){return this.check(uS(Iz,e))},jwt(e){return this.check(kS(Gz,e))},emoji(e){return this.check(lS(Mz,e))},guid(e){return this.check(oS(Oz,e))},uuid(e){return this.check(sS(wu,e))},uuidv4(e){return this.check(iS(wu,e))},uuidv6(e){return this.check(aS(wu,e))},uuidv7(e){return this.check(cS(wu,e))},nanoid(e){return this.check(dS(Dz,e))},cuid(e){return this.check(fS(Lz,e))},cuid2(e){return this.check(mS(Fz,e))},ulid(e){return this.check(hS(zz,e))},base64(e){return this.check(vS(Yz,e))},base64url(e){return this.check(_S(Vz,e))},xid(e){return this.check(pS(jz,e))},ksuid(e){return this.check(yS(Bz,e))},ipv4(e){return this.check(gS(Uz,e))},ipv6(e){return this.check(bS(Wz,e))},cidrv4(e){return this.check(wS(Zz,e))},cidrv6(e){return this.check(xS(Hz,e))},e164(e){return this.check($S(Kz,e))},datetime(e){return this.check(SS(Cz,e))},date(e){return this.check(TS(Rz,e))},time(e){return this.check(AS(Pz,e))},duration(e){return this.check(ES(Nz,e))}});function lt(e){return rS(Ez,e)}var de=A("ZodStringFormat",(e,t)=>{oe.init(e,t),NT.init(e,t)}),Cz=A("ZodISODateTime",(e,t)=>{yk.init(e,t),de.init(e,t)}),Rz=A("ZodISODate",(e,t)=>{gk.init(e,t),de.init(e,t)}),Pz=A("ZodISOTime",(e,t)=>{bk.init(e,t),de.init(e,t)}),Nz=A("ZodISODuration",(e,t)=>{wk.init(e,t),de.init(e,t)}),qz=A("ZodEmail",(e,t)=>{sk.init(e,t),de.init(e,t)});var Oz=A("ZodGUID",(e,t)=>{nk.init(e,t),de.init(e,t)});var wu=A("ZodUUID",(e,t)=>{ok.init(e,t),de.init(e,t)});var Iz=A("ZodURL",(e,t)=>{ck.init(e,t),de.init(e,t)});var Mz=A("ZodEmoji",(e,t)=>{uk.init(e,t),de.init(e,t)});var Dz=A("ZodNanoID",(e,t)=>{lk.init(e,t),de.init(e,t)});var Lz=A("ZodCUID",(e,t)=>{dk.init(e,t),de.init(e,t)});var Fz=A("ZodCUID2",(e,t)=>{fk.init(e,t),de.init(e,t)});var zz=A("ZodULID",(e,t)=>{mk.init(e,t),de.init(e,t)});var jz=A("ZodXID",(e,t)=>{hk.init(e,t),de.init(e,t)});var Bz=A("ZodKSUID",(e,t)=>{pk.init(e,t),de.init(e,t)});var Uz=A("ZodIPv4",(e,t)=>{xk.init(e,t),de.init(e,t)});var Wz=A("ZodIPv6",(e,t)=>{_k.init(e,t),de.init(e,t)});var Zz=A("ZodCIDRv4",(e,t)=>{$k.init(e,t),de.init(e,t)});var Hz=A("ZodCIDRv6",(e,t)=>{kk.init(e,t),de.init(e,t)});var Yz=A("ZodBase64",(e,t)=>{Tk.init(e,t),de.init(e,t)});var Vz=A("ZodBase64URL",(e,t)=>{Ak.init(e,t),de.init(e,t)});var Kz=A("ZodE164",(e,t)=>{Ek.init(e,t),de.init(e,t)});var Gz=A("ZodJWT",(e,t)=>{Ck.init(e,t),de.init(e,t)});var Jz=A("ZodUnknown",(e,t)=>{Rk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>JS(e,r,n,o)});function AT(){return CS(Jz)}var Xz=A("ZodNever",(e,t)=>{Pk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>GS(e,r,n,o)});function qT(e){return RS(Xz,e)}var Qz=A("ZodArray",(e,t)=>{xu(),Nk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>tT(e,r,n,o),e.element=t.element},{min(e,t){return this.check(qo(e,t))},nonempty(e){return this.check(qo(1,e))},max(e,t){return this.check(pu(e,t))},length(e,t){return this.check(yu(e,t))},unwrap(){return this.element}});function yr(e,t){return PS(Qz,e,t)}var ej=A("ZodObject",(e,t)=>{xu(),Ik.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>rT(e,r,n,o),L.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return vu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(L.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(L.mergeDefs(this._zod.def,{catchall:AT()}))},loose(){return this.clone(L.mergeDefs(this._zod.def,{catchall:AT()}))},strict(){return this.clone(L.mergeDefs(this._zod.def,{catchall:qT()}))},strip(){return this.clone(L.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return L.extend(this,e)},safeExtend(e){return L.safeExtend(this,e)},merge(e){return L.merge(this,e)},pick(e){return L.pick(this,e)},omit(e){return L.omit(this,e)},partial(...e){return L.partial(OT,this,e[0])},exactPartial(...e){return L.partial(IT,this,e[0],"exactPartial")},required(...e){return L.required(MT,this,e[0])}});function Ge(e,t){return new ej({type:"object",shape:e,catchall:qT(),...L.normalizeParams(t)})}var tj=A("ZodUnion",(e,t)=>{Mk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>nT(e,r,n,o),e.options=t.options});function Do(e,t){return new tj({type:"union",options:e,...L.normalizeParams(t)})}var rj=A("ZodIntersection",(e,t)=>{Dk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>oT(e,r,n,o)});function nj(e,t){return new rj({type:"intersection",left:e,right:t})}var ET=A("ZodRecord",(e,t)=>{xu(),Lk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sT(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function yi(e,t,r){return!t||!t._zod?new ET({type:"record",keyType:lt(),valueType:e,...L.normalizeParams(t)}):new ET({type:"record",keyType:e,valueType:t,...L.normalizeParams(r)})}var kh=A("ZodEnum",(e,t)=>{Fk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(n,o,s)=>XS(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new kh({...t,checks:[],...L.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not found in enum`);return new kh({...t,checks:[],...L.normalizeParams(o),entries:s})}});function vu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new kh({type:"enum",entries:r,...L.normalizeParams(t)})}var oj=A("ZodTransform",(e,t)=>{xu(),zk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>eT(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new No(e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(L.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(L.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.value=o,r)}});function sj(e){return new oj({type:"transform",transform:e})}var OT=A("ZodOptional",(e,t)=>{Qm.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_h(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function CT(e){return new OT({type:"optional",innerType:e})}var IT=A("ZodExactOptional",(e,t)=>{jk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>_h(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ij(e){return new IT({type:"optional",innerType:e})}var aj=A("ZodNullable",(e,t)=>{Bk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>iT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function RT(e){return new aj({type:"nullable",innerType:e})}var cj=A("ZodDefault",(e,t)=>{Uk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>uT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function uj(e,t){return new cj({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():L.shallowClone(t)}})}var lj=A("ZodPrefault",(e,t)=>{Wk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>lT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function dj(e,t){return new lj({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():L.shallowClone(t)}})}var MT=A("ZodNonOptional",(e,t)=>{Zk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>aT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fj(e,t){return new MT({type:"nonoptional",innerType:e,...L.normalizeParams(t)})}var mj=A("ZodCatch",(e,t)=>{Hk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>dT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function hj(e,t){return new mj({type:"catch",innerType:e,catchValue:typeof t=="function"?t:L.constantCatch(t)})}var pj=A("ZodPipe",(e,t)=>{Yk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>fT(e,r,n,o),e.in=t.in,e.out=t.out});function PT(e,t){return new pj({type:"pipe",in:e,out:t})}var yj=A("ZodReadonly",(e,t)=>{Vk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>mT(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function gj(e){return new yj({type:"readonly",innerType:e})}var bj=A("ZodCustom",(e,t)=>{Kk.init(e,t),_e.init(e,t),e._zod.processJSONSchema=(r,n,o)=>QS(e,r,n,o)});function wj(e,t={}){return NS(bj,e,t)}function xj(e,t){return qS(e,t)}var DT=["affirms","denies","hedges"],LT=["date","period","duration","quantity","entity","boolean","ordinal","text"],FT=["event","state","cumulative"];function gi(e){return Ae(e)!==void 0}function zT(e){return/^\d{4}-\d\d-\d\d$/.test(e)&&gi(e)}function _u(e){let t=e.trim().replaceAll("\\","/").split("/");if(t[0]===""||/^[a-z]:$/i.test(t[0]??""))return"needs a path below the folder that is checked";if(t.some(r=>/(?:^|[{,])\.\.(?:$|[},])/.test(r)))return"needs a path that stays in its folder, without `..`";if(vj(e)>1e3)return"has too many alternatives in braces"}function vj(e){let t=1,r=[];for(let n=0;n<e.length;n++){let o=r.at(-1);if(e[n]==="{"?(r.push({sum:0,product:t,start:n+1}),t=1):e[n]===","&&o?(o.sum+=t,t=1):e[n]==="}"&&o&&(r.pop(),t=o.product*(o.sum+t)*_j(e.slice(o.start,n))),t>1e3)return t}return t}function _j(e){let t=/^(-?\d+)\.\.(-?\d+)/.exec(e);return t?Math.abs(Number(t[2])-Number(t[1]))+1:1}var Re=e=>lt().regex(/\S/,"needs some text").meta({description:e}),We=e=>lt().regex(/\S/,"needs some text").meta({description:e,type:["string","number","boolean"]}),WT=e=>lt().regex(/^[1-9]\d{0,5}$/,"needs a whole number from 1").meta({description:e,type:"integer",minimum:1,pattern:void 0}),$j=e=>vu(["true","false"],"needs `true` or `false`").meta({description:e,type:"boolean",enum:void 0}),$u=(e,t)=>vu(e,{error:()=>`needs to be ${Te("or",e.map(r=>`\`${r}\``))}`}).meta({description:t}),ku=e=>lt().refine(gi,"needs a date such as 2020-10-29, 2020-10, or 2020").meta({description:e,type:["string","number"]}),kj=Ge({after:Re("The fact, `subject/property`, that came before.").optional(),before:Re("The fact, `subject/property`, that came later.").optional(),by:Re("The time between the two, such as `8 months`.").optional()}).refine(e=>e.after!==void 0||e.before!==void 0,"needs `after` or `before`"),ZT=Do([We("What the words say, as data."),kj],{error:()=>"needs a text, or `after` or `before` with `by`"}).meta({description:"What the words say, as data: a date, a number with its unit, a name, `true`, \u2026"}),HT=yi(lt(),We("The circumstance.")).meta({description:"The circumstances under which it holds: `as-of`, `mode`, `place`, `event`, \u2026"}),Sj=Ge({source:We("The id of the source: its path below `sources/` without the extension."),quote:lt().regex(/[\p{L}\p{N}]/u,"needs at least one letter or digit").meta({description:"The words, verbatim."}),prefix:Re("The words right before the quote, where it stands more than once.").optional(),suffix:Re("The words right after the quote, where it stands more than once.").optional(),phrase:Re("The words of the quote that carry the value.").optional(),value:ZT.optional(),scope:HT.optional(),"said-by":We("Who says it, where the outlet reports what somebody said: an entity, or any name.").optional(),stance:$u(DT,"What the speaker does with the value.").optional()}).meta({description:"One source's words for, or against, the claim."}),Th=Ge({id:We("The name of the claim; no other claim has it."),claim:Re("The statement, in plain words."),fact:Re("The question it answers, `subject/property`. Claims with the same fact are compared.").optional(),value:ZT.optional(),scope:HT.optional(),"min-independent":WT("How many newsrooms must support it.").optional(),evidence:yr(Sj).min(1,"needs at least one quote")}).meta({description:"One curated statement, and the words it rests on."}),bi=Ge({type:$u(LT,"What kind of value it has.").optional(),kind:$u(FT,"How it behaves in time.").optional(),scale:yr(We("One step.")).min(2,"needs at least two steps").meta({description:"The steps of an ordinal, weakest first."}).optional(),many:$j("Whether several values hold side by side.").optional()}).meta({description:"How the values of a property compare."}),Ah=Ge({name:We("The name as it is shown.").optional(),aliases:yr(We("Another name.")).meta({description:"Other names of the same."}).optional(),"part-of":We("The entity it is a part of.").optional()}).meta({description:"Somebody or something that values and speakers name."}),Eh=Ge({finding:Re("The fingerprint of the finding."),rule:Re("The rule of the finding.").optional(),reason:Re("Why it stays."),by:Re("Who decided.").optional(),until:lt().refine(zT,"needs a day such as 2027-06-30").meta({description:"The last day on which it holds."}).optional()}).meta({description:"A finding that an editor keeps on purpose."}),YT=Ge({claims:yr(Th).optional(),properties:yi(lt(),bi).meta({description:"How values compare, by the fact's last segment."}).optional(),entities:yi(lt(),Ah).meta({description:"People, places, and companies, by id."}).optional(),accepted:yr(Eh).meta({description:"Findings that stay on purpose."}).optional()}).meta({title:"crossquote claims"}),Tj=Do([We("The newsroom that wrote it."),Ge({newsroom:We("The newsroom that wrote it."),quote:Re("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a newsroom, or `newsroom` with `quote`"}),Aj=Do([ku("The date of publication."),Ge({date:ku("The date of publication."),quote:Re("The words of the text that show it, verbatim.").optional()})],{error:()=>"needs a date such as 2020-10-29, 2020-10, or 2020, or `date` with `quote`"}),Sh=e=>lt().regex(/^[\da-f]{64}$/,"needs 64 hexadecimal digits").meta({description:e}),jT=Ge({sha256:Sh("SHA-256 of that file's bytes.")}).meta({description:"The file that the text was taken from."}),VT=Ge({outlet:We("Who published it."),origin:Tj.meta({description:"The newsroom that wrote it, where that is not the outlet."}).optional(),published:Aj.meta({description:"When it appeared. Leave it out where the text does not show it."}).optional(),title:We("Its headline.").optional(),byline:We("Who wrote it, as the page says.").optional(),url:Re("Where it stands live.").optional(),archived:Re("Where an archive keeps it.").optional(),retrieved:ku("When it was captured.").optional(),language:Re("Its language, such as `en`.").optional(),supersedes:We("The id of the same outlet's earlier version, which no longer counts.").optional(),sha256:Sh("SHA-256 of the body's bytes.").optional(),original:jT.optional(),history:yr(Ge({sha256:Sh("SHA-256 of the body as it was."),original:jT.optional(),retrieved:ku("When that text was captured.").optional()})).meta({description:"The texts that were here before a correction, the latest first."}).optional()}).meta({title:"crossquote source"}),BT=Re("A glob below the root.").superRefine((e,t)=>{let r=_u(e);r!==void 0&&t.addIssue({code:"custom",message:r})}),UT=Do([BT,yr(BT).min(1)],{error:()=>"needs a glob, or a list of globs"}),KT=Ge({claims:UT.meta({description:"Where the claims are."}).optional(),sources:UT.meta({description:"Where the sources are."}).optional(),rules:yi(lt(),$u(cy,"How loud the rule is.")).meta({description:"Severities by rule."}).optional(),"min-independent":WT("How many newsrooms must support every fact.").optional()}).meta({title:"crossquote configuration"});function gr(e,t){if(e?.kind==="mapping")return e.entries.find(r=>r.key.text===t)?.value}function Vt(e,t){let r=gr(e,t);return r?.kind==="scalar"?r:void 0}function V(e,t){let r=Vt(e,t);return r&&r.text.trim()!==""?r:void 0}function br(e,t){let r=gr(e,t);return r?.kind==="sequence"?r.items:[]}function wr(e,t){let r=gr(e,t);return r?.kind==="mapping"?r.entries:[]}function Su(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Su):Object.fromEntries(e.entries.map(({key:t,value:r})=>[t.text,Su(r)]))}function Kt(e,t,r){let n=e.safeParse(Su(t));if(n.success)return[];let o=n.error.issues.flatMap(s=>GT(s,t));return Ej(o,t,e).flatMap(s=>Cj(s,t,r,e))}function GT(e,t){if(e.code!=="invalid_union"||Ch(t,e.path).node.kind!=="mapping")return[e];let r=e.errors.find(n=>n.every(o=>o.code!=="invalid_type"||o.path.length>0));return r?r.flatMap(n=>GT({...n,path:[...e.path,...n.path]},t)):[e]}function Ej(e,t,r){let n=new Set,o=new Set;for(let s of e){if(s.code!=="unrecognized_keys")continue;let i=wi(r,s.path);o.add(s.path.join("."));for(let a of s.keys)for(let c of Qo(a,i))n.add([...s.path,c].join("."))}return e.filter(s=>{if(s.code==="custom"&&o.has(s.path.join(".")))return!1;let{missing:i,path:a}=Ch(t,s.path);return i===void 0||!n.has([...a,i].join("."))})}function Cj(e,t,r,n){let{name:o,...s}=r,{node:i,missing:a,path:c}=Ch(t,e.path),u=[...Nj(c),o].join(" of "),l=(f,m,p,h)=>({kind:"shape",...s,at:f,message:m,label:p,...h!==void 0&&{help:h}});if(e.code==="unrecognized_keys"){let f=wi(n,c);return e.keys.map(m=>{let p=i.kind==="mapping"?i.entries.find(g=>g.key.text===m):void 0,h=`use one of ${Te("or",f.map(g=>`\`${g}\``))}`,y=`${u} has an unknown key \`${m}\``;return l(p?.key.span??i.span,y,"unknown key",nr(m,f)??h)})}if(a!==void 0)return[l(Oj(i),`${u} has no \`${a}\``,"",`add \`${a}: \u2026\``)];let d=e.code==="invalid_value"&&i.kind==="scalar"?nr(i.text,e.values.map(String)):void 0;return[l(i.span,`${u} ${Rj(e,i)}`,Pj(i),d)]}function Rj(e,t){let r={string:"needs a text",array:"needs a list, with `- ` before each entry",object:"needs entries of the form `key: value`",record:"needs entries of the form `key: value`"},n=e.code==="invalid_type"?r[e.expected]??e.message:e.message;return t.kind==="scalar"&&t.text.trim()===""?`is empty and ${n}`:n}function Pj(e){return e.kind==="mapping"?"these are entries":e.kind==="sequence"?"this is a list":e.text.trim()===""?"nothing is here":""}function Nj(e){let t=[];for(let[r,n]of e.entries())typeof n=="number"?t[t.length-1]=`${String(e[r-1])} ${n+1}`:t.push(`\`${String(n)}\``);return t.reverse()}function Ch(e,t){let r=e;for(let[n,o]of t.entries()){let s=qj(r,o);if(!s)return{node:r,missing:String(o),path:t.slice(0,n)};r=s}return{node:r,path:t}}function qj(e,t){return e.kind==="mapping"?e.entries.find(r=>r.key.text===t)?.value:e.kind==="sequence"?e.items[Number(t)]:void 0}function Oj(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function wi(e,t){let{innerType:r,shape:n,element:o,valueType:s,options:i}=e._zod.def;if(r)return wi(r,t);if(i)return i.flatMap(l=>wi(l,t));let[a,...c]=t;if(a===void 0)return Object.keys(n??{});let u=n?.[String(a)]??o??s;return u?wi(u,c):[]}function JT(e,t){let{root:r,problem:n}=To(e,t);if(!r)return{claims:[],properties:[],entities:[],acceptances:[],problems:n?[n]:[]};let o=br(r,"claims").map((s,i)=>Lj(s,i,n!==void 0));return n?{claims:o,properties:[],entities:[],acceptances:[],problems:[n]}:{claims:o,properties:wr(r,"properties").map(({key:s,value:i})=>Uj(s,i)),entities:wr(r,"entities").map(({key:s,value:i})=>Wj(s,i)),acceptances:br(r,"accepted").flatMap(Zj),problems:[...Mj(r,t),...mo(r)]}}var Ij=["claims","properties","entities","accepted"];function Mj(e,t){let r="claims";if(e.kind==="scalar"&&e.text.trim()==="")return[];let n=Kt(YT,Dj(e),{fileKind:r,name:`the claims file ${t}`});for(let[o,s]of br(e,"claims").entries()){let i=V(s,"id")?.text,a=i===void 0?{fileKind:r,name:`claim ${o+1} of ${t}`}:{fileKind:r,name:`claim \`${i}\``,claim:i};n.push(...Kt(Th,s,a))}for(let{key:o,value:s}of wr(e,"properties"))n.push(...Kt(bi,s,{fileKind:r,name:`property \`${o.text}\``}));for(let{key:o,value:s}of wr(e,"entities"))n.push(...Kt(Ah,s,{fileKind:r,name:`entity \`${o.text}\``}));for(let o of br(e,"accepted")){let s=V(o,"finding")?.text??"";n.push(...Kt(Eh,o,{fileKind:r,name:`accepted finding \`${s}\``}))}return n}function Dj(e){if(e.kind!=="mapping")return e;let t=Ij,r=e.entries.flatMap(({key:n,value:o})=>{if(!t.includes(n.text)||o.kind==="scalar")return o.kind==="scalar"&&o.text.trim()===""&&t.includes(n.text)?[]:[{key:n,value:o}];let s=o.kind==="sequence"?{...o,items:[]}:{...o,entries:[]};return[{key:n,value:s}]});return{...e,entries:r}}function Lj(e,t,r){let n=V(e,"id"),o=V(e,"claim"),s=V(e,"fact"),i=n?.text??`(claim ${t+1})`,a=eA(e),c=Number(Vt(e,"min-independent")?.text),u=QT(e),l=br(e,"evidence").flatMap(m=>Fj(m,u,a,r)),d=new Set(l.map(m=>m.quote.span.start)),f=Rh(e).filter(m=>!d.has(m.span.start));return{id:i,at:n?.span??XT(e),...o&&{statement:o},fact:s?.text.trim()??i,...s&&{factAt:s},...a&&{value:a},scope:u,...Number.isInteger(c)&&c>0&&{minIndependent:c},evidence:[...l,...f.map(m=>({quote:m,scope:u,stance:"affirms",damaged:!0}))]}}function XT(e){return e.kind==="mapping"?e.entries[0]?.key.span??e.span:e.span}function Rh(e){return e.kind==="sequence"?e.items.flatMap(Rh):e.kind==="scalar"?[]:e.entries.flatMap(({key:t,value:r})=>t.text!=="quote"?Rh(r):r.kind!=="scalar"?[{text:Ph(r),style:"plain",span:r.span}]:r.text.trim()===""?[]:[r])}function Ph(e){return e.kind==="scalar"?e.text:e.kind==="sequence"?e.items.map(Ph).join(", "):e.entries.map(({key:t,value:r})=>`${t.text}: ${Ph(r)}`).join(" ")}function Fj(e,t,r,n){let o=V(e,"quote")??(e.kind==="mapping"&&!gr(e,"quote")?zj(e):void 0);if(!o)return[];let s=V(e,"source"),i=V(e,"prefix"),a=V(e,"suffix"),c=V(e,"phrase"),u=eA(e)??r,l=V(e,"said-by");return[{...s&&{source:s},quote:o,...i&&{prefix:i},...a&&{suffix:a},...c&&{phrase:c},...u&&{value:u},scope:new Map([...t,...QT(e)]),...l&&{saidBy:l},stance:jj(e),damaged:n||!s||!Ne(o.text)||o.dropped!==void 0}]}function zj(e){return{kind:"scalar",text:"",style:"plain",span:XT(e)}}function jj(e){let t=Vt(e,"stance")?.text;return t==="denies"||t==="hedges"?t:"affirms"}function QT(e){return new Map(wr(e,"scope").flatMap(({key:t,value:r})=>r.kind==="scalar"?[[t.text,r]]:[]))}function eA(e){let t=V(e,"value");if(t)return t;let r=gr(e,"value");return r?.kind==="mapping"?Bj(r):void 0}function Bj(e){let t=V(e,"after"),r=V(e,"before"),n=V(e,"by");if(!(!t&&!r))return{...t&&{after:t},...r&&{before:r},...n&&{by:n},span:e.span}}function Uj(e,t){let r=bi.shape.type.safeParse(Vt(t,"type")?.text).data,n=bi.shape.kind.safeParse(Vt(t,"kind")?.text).data;return{key:e,...r&&{type:r},kind:n??"event",scale:tA(t,"scale"),many:Vt(t,"many")?.text==="true"}}function Wj(e,t){let r=V(t,"name")?.text,n=V(t,"part-of");return{key:e,...r!==void 0&&{name:r},aliases:tA(t,"aliases"),...n&&{partOf:n}}}function tA(e,t){return br(e,t).flatMap(r=>r.kind==="scalar"?[r.text]:[])}function Zj(e){let t=V(e,"finding"),r=V(e,"reason")?.text;if(!t||r===void 0)return[];let n=V(e,"rule"),o=V(e,"by")?.text,s=V(e,"until");return[{finding:t,...n&&{rule:n},reason:r,...o!==void 0&&{by:o},...s&&{until:s}}]}function Tu(e,t,r){let{root:n,problem:o}=To(e,t);if(o)return{config:un,problems:[o]};if(!n)return{config:un,problems:[]};let s=[...Kt(KT,n,{fileKind:"config",name:"the configuration"}),...Vj(n,r)],i=Number(Vt(n,"min-independent")?.text);return{config:{claims:rA(n,"claims")??un.claims,sources:rA(n,"sources")??un.sources,rules:Hj(n),...Number.isInteger(i)&&i>0&&{minIndependent:i}},problems:s}}function rA(e,t){let r=Vt(e,t),o=(r?[r.text]:br(e,t).flatMap(s=>s.kind==="scalar"?[s.text]:[])).filter(s=>s.trim()!==""&&_u(s)===void 0);return o.length>0?o:void 0}function Hj(e){let t=new Map;for(let{key:r,value:n}of wr(e,"rules")){let o=n.kind==="scalar"?n.text:"";Yj(o)&&t.set(r.text,o)}return t}function Yj(e){return e==="off"||e==="note"||e==="warning"||e==="error"}function Vj(e,t){return wr(e,"rules").filter(({key:r})=>!t.includes(r.text)).map(({key:r})=>({kind:"shape",fileKind:"config",at:r.span,message:`the configuration names an unknown rule \`${r.text}\``,label:"unknown rule",help:nr(r.text,t)??"the rules are listed in the README"}))}var Kj=/^\uFEFF?---[ \t]*(?:\r\n|\n)/,Gj=/^---[ \t]*(?:\r\n|\n|$)/m;function oA(e,t,r,n,o){let s=Jj(e);if(typeof s=="string")return{problems:[Xj(s,e,r,n)]};let{root:i,problem:a}=To(e.slice(s.start,s.end),r,s.start);if(a)return{problems:[a]};let c={fileKind:"source",name:`source \`${n}\``,source:n},u=i??{kind:"mapping",entries:[],span:{file:r,start:0,end:s.start}},l=[...Kt(VT,u,c),...mo(u)],d={file:r,start:s.bodyStart,end:e.length},f=V(u,"outlet")?.text??n,m=nA(u,"origin","newsroom"),p=nA(u,"published","date"),h=V(u,"title")?.text,y=V(u,"url")?.text,g=V(u,"archived")?.text,b=V(u,"supersedes"),$=V(u,"sha256"),C=V(gr(u,"original"),"sha256")?.text;return{problems:l,source:{id:n,file:r,outlet:f,newsroom:m?.value.text??f,...m&&{origin:m},...p&&gi(p.value.text)&&{published:p},...h!==void 0&&{title:h},...y!==void 0&&{url:y},...g!==void 0&&{archived:g},...b&&{supersedes:b},...$&&{pinned:$},...C!==void 0&&{original:C},sha256:o(Qj(e,t,d.start)),body:d}}}function nA(e,t,r){let n=V(e,t);if(n)return{value:n};let o=gr(e,t),s=V(o,r),i=V(o,"quote");return s&&{value:s,...i&&{quote:i}}}function Jj(e){let t=Kj.exec(e);if(!t)return"missing";let r=t[0].length,n=Gj.exec(e.slice(r));return n?{start:r,end:r+n.index,bodyStart:r+n.index+n[0].length}:"unclosed"}function Xj(e,t,r,n){let o=/^\uFEFF?([^\r\n]*)/.exec(t)?.[0].length??0,s={kind:"shape",fileKind:"source",source:n,at:{file:r,start:0,end:o}},i=[`where its text begins is not known, so no quote of \`${n}\` was checked`];return e==="unclosed"?{...s,message:`the front matter of source \`${n}\` has no end`,label:"begins here",notes:i,help:"close it with a line `---` before the text"}:{...s,message:`source \`${n}\` has no front matter`,label:"the text begins at once",notes:i,help:"begin the file with the lines `---`, `outlet: \u2026`, and `---`"}}function Qj(e,t,r){return t.subarray(new TextEncoder().encode(e.slice(0,r)).length)}function eB(e){let t=/^[^*?{}[\]()!+@]*/.exec(e.replace(/^\.\//,""))?.[0]??"";return t.slice(0,t.lastIndexOf("/")+1)}function sA(e,t){let n=t.map(eB).filter(o=>e.startsWith(o)).reduce((o,s)=>s.length>o.length?s:o,"");return e.slice(n.length).replace(/\.[^./]+$/,"")}var tB={claims:"the claims file",source:"the source file",config:"the configuration file"};function aA(e,t,r,n=Dt){let o=[...e].sort((h,y)=>h.path<y.path?-1:1),s=new Map,i=[];for(let h of o){let y=rB(h);typeof y=="string"?s.set(h.path,y):i.push(y.problem)}let a=sB(o,s,r,i),c=iB(o,s,t,a,i),u=new Set(o.filter(({kind:h,path:y})=>h==="claims"&&!s.has(y)).map(({path:h})=>h)),l=[],d=new Map,f=new Map,m=[],p=cA(o,s,"claims");for(let[h,{path:y,text:g}]of p.entries()){n({phase:"reading claims files",done:h,total:p.length});let b=JT(g,y);i.push(...b.problems),b.problems.some(({kind:$})=>$==="yaml")&&u.add(y),l.push(...b.claims),m.push(...b.acceptances);for(let $ of b.properties)iA(d,$,"property",i);for(let $ of b.entities)iA(f,$,"entity",i)}return{texts:s,...c,unreadClaims:u,claims:l,properties:d,entities:f,acceptances:m,config:a,problems:i}}function rB(e){let t=(n,o,s)=>({problem:{kind:"shape",fileKind:e.kind,at:{file:e.path,start:0,end:0},message:n,label:o,notes:[`nothing in ${e.path} was checked`],help:s}}),r=`${tB[e.kind]} ${e.path}`;if("unreadable"in e)return t(`${r} could not be read: ${e.unreadable}`,"","check that the file is there and may be read");try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.bytes)}catch{let n=nB(e.bytes);return t(`${r} is not UTF-8: byte ${n} begins no character`,"","save the file as UTF-8")}}function nB(e){let t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e),r=0;for(let n of t){let o=new TextEncoder().encode(n).length;if(n==="\uFFFD"&&!oB(e,r))return r+1;r+=o}return r+1}function oB(e,t){return e[t]===239&&e[t+1]===191&&e[t+2]===189}function cA(e,t,r){return e.flatMap(n=>{let o=t.get(n.path);return n.kind===r&&o!==void 0?[{path:n.path,text:o,file:n}]:[]})}function sB(e,t,r,n){for(let{path:o,text:s}of cA(e,t,"config")){let i=Tu(s,o,r);return n.push(...i.problems),i.config}return un}function iB(e,t,r,n,o){let s=new Map,i=new Map,a=new Set;for(let c of e){if(c.kind!=="source")continue;let u=sA(c.path,n.sources),l=i.get(u);if(l!==void 0){o.push(aB(u,c.path,l)),s.delete(u),a.add(u);continue}i.set(u,c.path);let d=t.get(c.path),f=d===void 0||!("bytes"in c)?void 0:oA(d,c.bytes,c.path,u,r);o.push(...f?.problems??[]),f?.source?s.set(u,f.source):a.add(u)}return{sources:s,unreadable:a}}function aB(e,t,r){return{kind:"shape",fileKind:"source",source:e,at:{file:t,start:0,end:0},message:`two files have the source id \`${e}\``,label:"this one",related:[{at:{file:r,start:0,end:0},text:"and this one"}],notes:["the id of a source is its path without the extension",`no quote of \`${e}\` was checked`],help:"rename one of them"}}function iA(e,t,r,n){let o=t.key.text,s=e.get(o);if(!s){e.set(o,t);return}n.push({kind:"shape",fileKind:"claims",at:t.key.span,message:`${r} \`${o}\` is declared twice`,label:"again here",related:[{at:s.key.span,text:"first here"}],notes:["only the first declaration counts"],help:"keep one of them"})}function uA(e,t,r=Dt){let n=lo.map(({id:o})=>o);return Bx(aA(e,t,n,r),r)}function lA(e,t){let{tool:r,failOn:n="error",maxWarnings:o,allowEmpty:s=!1}=t,i={failOn:n,allowEmpty:s,...o!==void 0&&{maxWarnings:o}},{head:a,base:c}=cB(e,t);return vx(a,c,r,lo,u=>({conclusion:ag(u,i),failing:Il(u,i)}))}function cB(e,t){let{base:r}=t;if(!r)return{head:Au(e,t)};if("missing"in r)return{head:Au(e,t),base:r};let{ref:n,commit:o}=r,s=Au(r.files,t);return{head:uB(e,r.files)?s:Au(e,t,dB(n,s.corpus)),base:{ref:n,commit:o,...s}}}function uB(e,t){let r=new Map(t.map(n=>[n.path,n]));return e.length===t.length&&e.every(n=>lB(n,r.get(n.path)))}function lB(e,t){if(!t||e.kind!==t.kind||!("bytes"in e)||!("bytes"in t))return!1;let{bytes:r}=t;return e.bytes.length===r.length&&e.bytes.every((n,o)=>n===r[o])}function Au(e,t,r){let{today:n,digest:o,onProgress:s=Dt}=t,i=uA(e,o,s);s({phase:"comparing readings"});let a=cx(i),c={...i,...r&&{base:r},facts:a,timeline:jb(a),inferredDates:lx(i,a)};return{corpus:c,verdict:Jw(c,n,o,s)}}function dB(e,{sources:t,texts:r}){let n=[...t.values()].map(({id:o,file:s,body:i})=>[o,(r.get(s)??"").slice(i.start,i.end)]);return{ref:e,bodies:new Map(n)}}import{createHash as fB}from"node:crypto";var dA=e=>fB("sha256").update(e).digest("hex");var ue=class extends Error{};function xr(e){let t=e.code??"";return{ENOENT:"it is not there",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a folder",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links lead in a circle",ENOSPC:"the disk is full",EROFS:"the disk is read-only"}[t]??(t||String(e.message??e))}import{resolve as MZ}from"node:path";import*as mB from"node:fs";var Qr=mB,vr=class extends Error{};var cR=Vo(nR(),1);import{basename as EZ,dirname as sR,join as CZ,relative as RZ,resolve as Zo,sep as PZ}from"node:path";import{resolve as SZ,sep as oR}from"node:path";var TZ=256*1024*1024;function rl(e,t,r,n){try{let o=n.realpathSync(SZ(e,t));return AZ(n.realpathSync(e),o)?{path:t,kind:r,...y0(o,n)}:{path:t,kind:r,unreadable:"it leads out of the folder that is checked"}}catch(o){if(o instanceof vr)throw o;return{path:t,kind:r,unreadable:xr(o)}}}function y0(e,t){try{let r=t.statSync(e);return r.isDirectory()?{unreadable:"it is a folder"}:r.isFile()?r.size>TZ?{unreadable:"it is larger than 256 MiB"}:{bytes:t.readFileSync(e)}:{unreadable:"it is no ordinary file"}}catch(r){if(r instanceof vr)throw r;return{unreadable:xr(r)}}}function AZ(e,t){return t.startsWith(e.endsWith(oR)?e:e+oR)}function uR(e,t){return Ti(e),dR(e,NZ(e,t),Qr)}function Ti(e){if(!Qr.existsSync(e)||!Qr.statSync(e).isDirectory())throw new ue(`${e} is not a folder`)}function lR(e,t,r){let n=t?.path??"crossquote.yaml",o=r.existsSync(Zo(e,n))?rl(e,n,"config",r):t;return dR(e,o,r)}function dR(e,t,r){let n=t&&"bytes"in t?new TextDecoder().decode(t.bytes):"",{claims:o,sources:s}=Tu(n,t?.path??"",lo.map(({id:c})=>c)).config,i=new Map;for(let c of iR(e,o,r))i.set(c,"claims");for(let c of iR(e,s,r))i.has(c)||i.set(c,"source");r.prepare?.([...i.keys()].map(c=>Zo(e,c)));let a=[...i].map(([c,u])=>rl(e,c,u,r));return t?[t,...a]:a}function NZ(e,t){if(t===void 0){let o=Zo(e,"crossquote.yaml");return Qr.existsSync(o)?rl(e,"crossquote.yaml","config",Qr):void 0}let r=[Zo(t),Zo(e,t)].find(o=>Qr.existsSync(o));if(r===void 0)throw new ue(`there is no configuration file ${t}`);let n=y0(r,Qr);if("unreadable"in n)throw new ue(`cannot read the configuration file ${t}: ${n.unreadable}`);return{path:RZ(e,r).split(PZ).join("/"),kind:"config",...n}}function iR(e,t,r){try{let o=cR.default.sync([...t],{cwd:e,onlyFiles:!1,objectMode:!0,unique:!0,fs:r}).filter(({dirent:i})=>!i.isDirectory()).map(({path:i})=>i).sort(),s=new Set;return o.filter(i=>{let a=Zo(e,i),c=aR(a,r),u=c??CZ(aR(sR(a),r)??sR(a),EZ(a));return s.has(u)||c!==void 0&&r.statSync(c).isDirectory()?!1:(s.add(u),!0)})}catch(n){throw new ue(`cannot list ${t.join(", ")} below ${e}: ${xr(n)}`)}}function aR(e,t){try{return t.realpathSync(e)}catch{return}}import{relative as g0,resolve as fR,sep as mR}from"node:path";var qZ=40;function hR(e,t,r){let n=OZ(e,t),o=IZ(e,n),s=(l,d="ENOENT")=>Object.assign(new Error(`${d}: ${l}`),{code:d});function i(l,d){let f=g0(r,l).split(mR).filter(Boolean),m="";for(let p=0;f.length>0;){let[h="",...y]=f;if(h==="..")throw s(l);let g=m===""?h:`${m}/${h}`,b=n.get(g);if(!b)throw s(l);if(f=y,b.kind!=="link"||f.length===0&&!d){m=g;continue}if(++p>qZ)throw s(l,"ELOOP");let $=fR(r,m,o.get(b.object)?.toString()??"");f=[...g0(r,$).split(mR).filter(Boolean),...f],m=""}return m}let a=(l,d)=>n.get(i(l,d)),c=(l,d="")=>({name:d,isFile:()=>l.kind==="file",isDirectory:()=>l.kind==="folder",isSymbolicLink:()=>l.kind==="link",isBlockDevice:()=>!1,isCharacterDevice:()=>!1,isFIFO:()=>!1,isSocket:()=>!1}),u={existsSync(l){try{return a(l,!0)!==void 0}catch{return!1}},statSync:l=>c(a(l,!0)),lstatSync:l=>c(a(l,!1)),readdirSync(l){let d=i(l,!0),{kind:f,names:m}=n.get(d);if(f!=="folder")throw s(l,"ENOTDIR");return m.map(p=>c(n.get(d===""?p:`${d}/${p}`),p))},realpathSync:l=>fR(r,i(l,!0)),readFileSync(l){let{kind:d,object:f}=a(l,!0);if(d!=="file")throw s(l,"EISDIR");let m=o.get(f)??e.readObjects([f])[0];if(!m)throw new vr(g0(r,l));return m},prepare(l){let f=l.flatMap(m=>u.existsSync(m)?[a(m,!0)]:[]).filter(({kind:m,object:p})=>m==="file"&&!o.has(p));pR(e,o,[...new Set(f.map(({object:m})=>m))])}};return u}function OZ(e,t){let r=new Map([["",{kind:"folder",object:"",names:[]}]]),n=e.run(["ls-tree","-r","-t","-z","--full-tree",t]).toString();for(let o of n.split("\0").filter(Boolean)){let s=o.indexOf("	"),i=o.slice(s+1),[a,c,u=""]=o.slice(0,s).split(" ");if(c==="commit")continue;r.set(i,{kind:c==="tree"?"folder":a==="120000"?"link":"file",object:u,names:[]});let l=i.lastIndexOf("/");r.get(i.slice(0,Math.max(l,0)))?.names.push(i.slice(l+1))}return r}function IZ(e,t){let r=new Map,n=[...t.values()].filter(({kind:o})=>o==="link");return pR(e,r,[...new Set(n.map(({object:o})=>o))]),r}function pR(e,t,r){if(r.length!==0)for(let[n,o]of e.readObjects(r).entries())o&&t.set(r[n],o)}var Ai=class extends ue{};function yR(e,t){Ti(e);let r=new tr(e);try{r.locate()}catch(s){throw s instanceof ht?new ue(`a revision needs a git repository: ${s.message}`):s}let n=r.findCommit(t);if(n!==void 0)return{ref:t,commit:n};let o=r.isShallow()?": this clone is shallow, fetch the history first (git fetch --unshallow)":"";throw new ue(`there is no revision "${t}"${o}`)}function gR(e,{ref:t,commit:r},n,o){let s=new tr(e);try{let{top:i,below:a}=s.locate(),c=o?n.find(({kind:u})=>u==="config"):void 0;return{ref:t,commit:r,files:lR(MZ(i,a),c,hR(s,r,i))}}catch(i){throw i instanceof vr||i instanceof ht?new Ai(`the files of "${t}" are not all in this clone (${i.message}): fetch them first`):i}}function nl({root:e,config:t,base:r,...n}){let o=uR(DZ(e),t),s=r&&"commit"in r?gR(e,r,o,t!==void 0):r;return lA(o,{...n,digest:dA,tool:{name:"crossquote",version:mg},...s&&{base:s}})}function bR(){return new Date().toISOString().slice(0,10)}function wR(e,t){if(t==="error"||t==="warning"||t==="never")return t;throw new ue(`${e} needs error, warning, or never, not "${t}"`)}function xR(e,t){if(t===void 0||t==="")return{};if(!/^\d{1,9}$/.test(t))throw new ue(`${e} needs a whole number, not "${t}"`);return{maxWarnings:Number(t)}}function vR(e,{name:t,payload:r}){if(!["pull_request","push","merge_group"].includes(t))return;let n=new tr(e);try{n.locate()}catch(s){if(s instanceof ht)return{missing:`git shows no history here: ${FZ(s.message)}`};throw s}if(t==="pull_request")return LZ(n,r);if(t==="merge_group"){let s=Ho(r,"merge_group","base_ref").replace(/^refs\/heads\//,"");return ol(n,s,Ho(r,"merge_group","base_sha"))}let o=Ho(r,"before");return/^0*$/.test(o)?{missing:"this is the first push of its branch"}:ol(n,o.slice(0,7),o)}function LZ(e,t){let r=Ho(t,"pull_request","base","ref"),n=Ho(t,"pull_request","base","sha"),[o,s]=e.findParents("HEAD");if(o!==void 0&&s===Ho(t,"pull_request","head","sha"))return ol(e,r,o);let i=e.findCommit(n)&&e.ask(["merge-base",n,"HEAD"]);return ol(e,r,i??"")}function ol(e,t,r){let n=e.findCommit(r);return n===void 0?b0(t):{ref:t,commit:n}}function b0(e){return{missing:`the history of this clone does not go back to ${e||"the base"}; with \`fetch-depth: 0\` in the checkout only what is new counts`}}function FZ(e){return e.replace(/(?: at)? '[^']*'/g,"")}function Ho(e,...t){let r=t.reduce((n,o)=>typeof n=="object"&&n!==null?n[o]:void 0,e);return typeof r=="string"?r:""}function _R(e){let{texts:t,rules:r,failing:n,...o}=e;return`${JSON.stringify(o,null,2)}
`}var zZ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function w0(e){return ft(e).replace(/[&<>"']/g,t=>zZ[t]??t)}function Yo(e){return Object.entries(e).filter(([,t])=>t!==void 0).map(([t,r])=>` ${t}="${w0(he(String(r)))}"`).join("")}function sl(e,{accepted:t}){return e.status!=="accepted"?[]:t.filter(({state:r,finding:n,rule:o})=>r==="used"&&n===e.fingerprint&&(o===null||o===e.rule))}function il({reason:e,by:t,until:r}){let n=[t===null?"":`by ${t}`,r===null?"":`until ${r}`].filter(o=>o!=="");return n.length===0?e:`${e} (${n.join(", ")})`}function $R(e){let t=jZ(e),r=new Map;for(let s of t){let i=r.get(s.place.file)??[];r.set(s.place.file,i),i.push(s)}let n=[...r].map(([s,i])=>VZ(s,i,e)).join("");return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites${Yo({name:"crossquote",...kR(t)})}>
${n}</testsuites>
`}function jZ(e){let t=e.claims.map(s=>({claim:s,test:UZ(s)})),r=new Map;for(let s of t)r.set(s.claim.id,[...r.get(s.claim.id)??[],s]);let n=[];for(let s of Dn(e.findings)){let i=uy(s,e),a=ZZ(s,r.get(s.claim??"")??[]);i&&a&&!a.failure?a.failure=s:!i&&a?a.others.push(s):n.push({...HZ(s),...i?{failure:s,others:[]}:{others:[s]}})}let o=e.conclusion==="nothing-checked"?[WZ]:[];return BZ([...t.map(({test:s})=>s),...n,...o].sort(YZ))}function BZ(e){let t=new Map;return e.map(r=>{let n=JSON.stringify([r.place.file,r.className,r.name]),o=(t.get(n)??0)+1;return t.set(n,o),o===1?r:{...r,name:`${r.name} (${o})`}})}function UZ(e){let t=e.evidence.filter(n=>n.class!=="unchecked"),r=e.evidence.length===0?"it has no quote to check":"none of its quotes could be checked";return{name:e.id,className:e.fact===e.id?e.place.file:e.fact,place:e.place,others:[],...t.length===0&&{skipped:r}}}var WZ={name:"quotes to check",className:"crossquote",place:{file:"crossquote",line:1},others:[],skipped:"nothing was checked"};function ZZ({primary:e},t){return(t.find(({claim:{place:n}})=>n.file===e.file&&n.start<=e.start&&e.end<=n.end)??t[0])?.test}function HZ({message:e,rule:t,primary:r}){return{name:e,className:t,place:r}}function YZ({place:e},{place:t}){return e.file!==t.file?e.file<t.file?-1:1:e.line-t.line}function kR(e){return{tests:e.length,failures:e.filter(({failure:t})=>t).length,errors:0,skipped:e.filter(SR).length,time:0}}function SR({failure:e,skipped:t}){return t!==void 0&&!e}function VZ(e,t,r){let n=t.map(o=>KZ(o,r)).join("");return`  <testsuite${Yo({name:e,...kR(t)})}>
${n}  </testsuite>
`}function KZ(e,t){let{name:r,className:n,place:o,failure:s,others:i,skipped:a}=e,c=d=>w0(GZ(d,t)),u=[...SR(e)?[`      <skipped${Yo({message:a})}/>
`]:[],...s?[`      <failure${Yo({message:s.message,type:s.rule})}>${c(s)}</failure>
`]:[],...i.length>0?[`      <system-out>${i.map(c).join(`

`)}</system-out>
`]:[]],l=Yo({name:r,classname:n,file:o.file,line:o.line,time:0});return u.length===0?`    <testcase${l}/>
`:`    <testcase${l}>
${u.join("")}    </testcase>
`}function GZ(e,t){return`${sl(e,t).map(n=>`accepted: ${he(il(n))}
`).join("")}${Nl(e,t,{color:!1,width:100})}`}var JZ=12;function TR({message:e,notes:t,related:r,help:n}){return[x0(Ei(e)),...t.map(o=>x0(Ei(o))),...r.slice(0,JZ).map(XZ),...n===void 0?[]:[`What to do: ${x0(Ei(n))}`]].join(`
`)}function XZ(e,t){let r=he(e.label??"see also").replace(/[\\[\]]/g,"\\$&"),n=e.text.trim()===""?"":`: "${Ei(e.text)}"`;return`[${AR(r)}](${t+1}), ${Ei(e.file)}:${e.line}${n}`}function Ei(e){return AR(ft(Se(e.trim())).replace(/\]\(/g,"] ("))}function AR(e){return e.replace(/[{}]/g,"$&$&")}function x0(e){return/[.?!…]["'”’)]?$/.test(e)?e:`${e}.`}var v0="%SRCROOT%";function _0(e,t){return{artifactLocation:{uri:eH(e.file),uriBaseId:v0},region:QZ(e,t.get(e.file)?.startsWith("\uFEFF")===!0)}}function QZ({line:e,column:t,endLine:r,endColumn:n,start:o,end:s,text:i},a){let c=(l,d,f)=>d?Math.max(f,l-1):l,u=c(o,a,0);return{startLine:e,startColumn:c(t,a&&e===1,1),endLine:r,endColumn:c(n,a&&r===1,1),charOffset:u,charLength:c(s,a,0)-u,...i.length<=2e3&&{snippet:{text:a&&o===0?i.slice(1):i}}}}function eH(e){return e.split("/").map(t=>encodeURIComponent(t.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).join("/")}var k0=25e3,tH=100,rH=1e3;function CR(e){let t=Dn(e.findings),r=new Map(e.rules.map(({id:a},c)=>[a,c])),n=aH(),{name:o,version:s}=e.tool,i={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:o,version:s,semanticVersion:s,rules:e.rules.map(nH)}},language:"en",columnKind:"utf16CodeUnits",originalUriBaseIds:{[v0]:{description:{text:"The folder that was checked."}}},invocations:[oH(e)],results:t.slice(0,k0).map(a=>({ruleId:a.rule,ruleIndex:r.get(a.rule)??-1,level:a.severity,message:{text:TR(a)},locations:[sH(a,e)],...iH(a,e),partialFingerprints:{"crossquote/v1":n(a)},suppressions:sl(a,e).map(cH),...uH(a)})),properties:{conclusion:e.conclusion,counts:e.counts}}]};return`${JSON.stringify(i,null,2)}
`}function nH({id:e,summary:t,severity:r,page:n}){let o=ER(n,"Why it matters"),s=ER(n,"Known limits");return{id:e,name:e.replace(/(?:^|-)(\w)/g,(i,a)=>a.toUpperCase()),shortDescription:{text:t},fullDescription:{text:Se(`${t} ${o.split(`

`)[0]??""}`.trim(),rH)},help:{text:[t,o,s].filter(i=>i!=="").join(`

`),markdown:n},defaultConfiguration:{level:r},properties:{"problem.severity":r==="note"?"recommendation":r,precision:"very-high"}}}function ER(e,t){let[,r=""]=e.split(`
## ${t}
`),[n=""]=r.split(`
## `);return n.replace(/\[([^\]]+)\]\([^)]*\)/g,"$1").replace(/`/g,"").split(/\n\n+/).map(o=>o.replace(/\n(?!- )/g," ").trim()).join(`

`).trim()}function oH(e){let t=e.findings.length-k0,r=Mt(e);return{executionSuccessful:!0,toolExecutionNotifications:[...e.conclusion==="nothing-checked"?[$0("warning","Nothing was checked: no quote could be.")]:[],...t>0?[$0("warning",`${me(e.findings.length,"finding")}; the ${It(k0)} that matter most are here.`)]:[],...r===void 0?[]:[$0("note",ft(r))]]}}function $0(e,t){return{level:e,message:{text:t}}}function sH({primary:e,claim:t,fact:r},n){let o=[...t===void 0?[]:[{name:t,kind:"claim"}],...r===void 0?[]:[{name:r,kind:"fact"}]];return{physicalLocation:_0(e,n.texts),...e.label!==void 0&&{message:{text:ft(e.label)}},...o.length>0&&{logicalLocations:o}}}function iH({related:e},t){return e.length===0?{}:{relatedLocations:e.slice(0,tH).map((r,n)=>({id:n+1,physicalLocation:_0(r,t.texts),message:{text:ft(r.label??"see also")}}))}}function aH(){let e=new Map;return({fingerprint:t})=>{let r=(e.get(t)??0)+1;return e.set(t,r),r===1?t:`${t}:${r}`}}function cH(e){return{kind:"external",status:"accepted",justification:ft(il(e))}}function uH({since:e}){return e===void 0?{}:{baselineState:e==="new"?"new":"unchanged"}}var RR={pretty:Ki,github:(e,{folder:t})=>G0(e,t),json:_R,markdown:e=>ji(e),sarif:CR,junit:$R},S0=Object.keys(RR);function PR(e){let[t="",...r]=e.split("=");if(!S0.includes(t)){let o=Qo(t,S0)[0];throw new ue(`unknown format "${t}": ${o?`did you mean ${o}?`:`it can be ${Te("or",S0)}`}`)}if(r.length===0)return{format:t};let n=r.join("=");if(n==="")throw new ue(`format "${t}=" names no file`);return{format:t,file:n}}function NR(e,t,r){let n=RR[t];if(!n)throw new Error(`no renderer for ${t}`);return n(e,r)}var cn={tell(e){process.stdout.write(`${Di(e)}
`)},command(e){process.stdout.write(`${Go(e)}
`)}};import{existsSync as lH,linkSync as zde,mkdirSync as dH,renameSync as fH,rmSync as mH,writeFileSync as hH}from"node:fs";import{dirname as pH,resolve as yH}from"node:path";function qR(e,t){gH(e,t,fH)}function gH(e,t,r){let n=yH(e),o=`${n}.${process.pid}.tmp`;try{dH(pH(n),{recursive:!0}),hH(o,t),r(o,n)}catch(s){throw lH(o)&&mH(o),new ue(`cannot write ${e}: ${xr(s)}`)}}var xH=2,IR=120;async function vH(){let e;try{e=await _H()}catch(t){let r=t instanceof ue?t.message:`a fault of crossquote itself, please report it: ${String(t)}`;cn.command({name:"error",properties:{title:"crossquote could not run"},message:r}),e={conclusion:"could-not-run","exit-code":xH}}CH(e),process.exitCode=Number(e["exit-code"])}async function _H(){let e=process.env.GITHUB_WORKSPACE||process.cwd(),t=T0(e,In("root")),r=kH(In("formats")).map(c=>({...c,file:T0(e,c.file)})),n=In("config"),o=OR("annotations"),s=OR("summary"),i=$H({root:t,config:n===""?void 0:n,today:bR(),failOn:wR("fail-on",In("fail-on")),...xR("max-warnings",In("max-warnings"))}),a=fg(t);for(let{format:c,file:u}of r)qR(u,NR(i,c,{color:!1,width:IR,folder:a}));return TH(i,o?a:void 0),s&&await AH(i),EH(i,r)}function $H(e){Ti(e.root);let t=In("since");if(t!=="")return nl({...e,base:t==="none"?void 0:yR(e.root,t)});let r=vR(e.root,SH());try{return nl({...e,base:r})}catch(n){if(!(n instanceof Ai&&r&&"ref"in r))throw n;return nl({...e,base:b0(r.ref)})}}function In(e){return z0(e)||lg[e].default}function OR(e){let t=In(e);if(!/^(?:true|false)$/i.test(t))throw new ue(`${e} needs true or false, not "${t}"`);return t.toLowerCase()==="true"}function kH(e){return e==="none"?[]:e.split(`
`).map(r=>r.trim()).filter(Boolean).map(r=>{let{format:n,file:o}=PR(r);if(o===void 0)throw new ue(`formats needs a file for ${n}, as in ${n}=report/${n}`);return{format:n,file:T0(o)}})}function SH(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t=""}=process.env;if(t==="")return{name:e,payload:{}};try{return{name:e,payload:JSON.parse(wH(t,"utf8"))}}catch(r){throw new ue(`cannot read the event of this run: ${xr(r)}`)}}function TH(e,t){let r=Ki(e,{color:!1,width:IR}).trimEnd(),n=t===void 0?[]:ml(e,t);if(n.length===0)cn.tell(r);else{cn.command({name:"group",properties:{},message:"The findings in full"}),cn.tell(r),cn.command({name:"endgroup",properties:{},message:""});for(let a of n)cn.command(a)}if(e.conclusion==="clean")return;let o=Mt(e),s=[Er(e),...o===void 0?[]:[o]].join("; "),i=e.conclusion==="nothing-checked"?Ar(e.counts):s;cn.command({name:"error",properties:{title:"crossquote"},message:i})}async function AH(e){let t=process.env.GITHUB_STEP_SUMMARY;t&&(MR(t),await dl.addRaw(ji(e)).write({overwrite:!0}))}function EH(e,t){let{findings:r,facts:n,new:o=r}=e.counts,s=i=>t.find(a=>a.format===i)?.file??"";return{conclusion:e.conclusion,errors:r.error,warnings:r.warning,notes:r.note,contradictions:n.contradicted,disputes:n.disputed,new:o.error+o.warning+o.note,fixed:e.fixed?.length??0,report:s("json"),sarif:s("sarif"),"exit-code":ug[e.conclusion]}}function CH(e){let t=process.env.GITHUB_OUTPUT;if(t){MR(t);for(let r of Object.keys(dg))j0(r,e[r]??"")}}function MR(e){bH(e,"")}await vH();
