import { makeDeals } from './deals.ts';
import { readTable } from '/work/main/src/data/read.ts';
import { readInstant } from '/work/main/src/core/time/instant.ts';
import Papa from 'papaparse';
const n = Number(process.argv[2] ?? 200000), rounds=Number(process.argv[3]??5);
let deals:any = makeDeals(n, 200);
const bytes = new TextEncoder().encode(JSON.stringify(deals));
const keys=Object.keys(deals[0]);
const csv = new TextEncoder().encode([keys.join(','),...deals.map((d:any)=>keys.map(k=>d[k]??'').join(','))].join('\n')+'\n');
deals=null;
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1000};
const words=(rows:any[],key:any)=>{const codes=new Uint32Array(rows.length),m=new Map<string,number>(),w=['']; for(let i=0;i<rows.length;i++){const v=rows[i][key]; if(v===null||v===''||v===undefined) continue; let c=m.get(v); if(c===undefined){c=w.length;w.push(v);m.set(v,c);} codes[i]=c;} return {codes,w}};
const nums=(rows:any[],key:any,f:(x:any)=>number)=>{const a=new Float64Array(rows.length); for(let i=0;i<rows.length;i++){const v=rows[i][key]; a[i]=v===null||v===''||v===undefined?NaN:f(v);} return a};
const cols=(rows:any[],K:any)=>[words(rows,K('id')),words(rows,K('account')),words(rows,K('owner')),words(rows,K('stage')),words(rows,K('status')),nums(rows,K('amount'),Number),nums(rows,K('createdAt'),readInstant),nums(rows,K('closedAt'),readInstant)];
const cases:[string,()=>unknown][]=[
 ['json own',()=>readTable('deals',bytes)],
 ['json parse+cols',()=>cols(JSON.parse(new TextDecoder().decode(bytes)),(k:string)=>k)],
 ['csv own',()=>readTable('deals',csv)],
 ['csv papa+cols',()=>{const d=Papa.parse(new TextDecoder().decode(csv),{delimiter:',',newline:'\n'}).data as any[]; return cols(d.slice(1,-1),(k:string)=>keys.indexOf(k))}],
];
console.log((bytes.length/1e6).toFixed(0),(csv.length/1e6).toFixed(0));
const res=cases.map(()=>[] as number[]), wall=cases.map(()=>[] as number[]); let keep:any;
for(let r=0;r<rounds;r++) cases.forEach(([name,f],i)=>{ (globalThis as any).gc?.(); const t=cpu(),w=performance.now(); keep=f(); res[i].push(cpu()-t); wall[i].push(performance.now()-w); });
cases.forEach(([name],i)=>console.log(name.padEnd(20),'cpu',res[i].map(x=>x.toFixed(0)).join(' '),'min',Math.min(...res[i]).toFixed(0),'wall min',Math.min(...wall[i]).toFixed(0)));
console.log('json ratio',(Math.min(...res[1])/Math.min(...res[0])).toFixed(2),'csv ratio',(Math.min(...res[3])/Math.min(...res[2])).toFixed(2));
