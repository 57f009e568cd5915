import { build } from 'vite';
import { settings } from './build.mjs';
import { gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
const name=process.argv[2];const isPart=name.startsWith('parts/');
const cfg=settings(`/work/main/packages/embed/src/${isPart?name:'entries/'+name}.ts`,'x',{},isPart);cfg.logLevel='error';if(process.env.T)cfg.build.target=process.env.T;cfg.build.sourcemap=true;
const r=await build(cfg);
const out=(Array.isArray(r)?r[0]:r).output[0];
const tm=new TraceMap(out.map);const lines=out.code.split('\n');let prev=null;
const segs=[];const starts=[0];for(const l of lines)starts.push(starts[starts.length-1]+l.length+1);
eachMapping(tm,m=>{const pos=starts[m.generatedLine-1]+m.generatedColumn; if(prev)segs.push([prev.k,prev.pos,pos]);prev={k:(m.source||'?').replace(/^(\.\.\/)+/,'').replace(/.*?(node_modules)\//,'$1/'),pos};});
segs.push([prev.k,prev.pos,out.code.length]);
const depth=+process.argv[3]||2;
const grp=k=>k.startsWith('node_modules')?k.split('/').slice(0,2).join('/'):k.replace(/^packages\//,'').split('/').filter(x=>x!=='src').slice(0,depth).join('/');
const by={};for(const [k,a,b] of segs){const g=grp(k);(by[g]=by[g]||[]).push([a,b]);}
const total=gzipSync(out.code,{level:9}).length;const res=[];
for(const g in by){let t='';let at=0;for(const [a,b] of by[g].sort((x,y)=>x[0]-y[0])){t+=out.code.slice(at,a);at=b;}t+=out.code.slice(at);res.push([total-gzipSync(t,{level:9}).length,out.code.length-t.length,g]);}
console.log(res.sort((a,b)=>b[0]-a[0]).slice(0,+process.argv[4]||60).map(x=>x.join(' ')).join('\n'));console.log('total',out.code.length,total);
