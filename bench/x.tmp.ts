import { readdirSync, readFileSync } from 'node:fs';
import { loadLanguageScores } from '../src/adapters/embedded/language.ts';
import { readMessage } from '../src/adapters/embedded/recognizer.ts';
import { cpuMs } from './slowTexts/cpu.ts';
import { fragments } from './slowTexts/fragments.ts';
const likely = await loadLanguageScores();
const { short, phrases } = fragments();
let seed=7; const rnd=()=>{seed=(seed*1103515245+12345)%2147483648;return seed/2147483648};
const earlier=[{by:'bot' as const,text:'I can give you 5.00 USD back.'}];
const read=(text:string,language:string)=>readMessage({text,hasPhoto:false,context:{earlier,openOffer:'partial refund',asked:null,language}},likely);
const langOf=(f:string)=>/[а-я]/i.test(f)?'ru':'x';
const ru=phrases.filter(f=>/[а-я]/i.test(f)), la=phrases.filter(f=>!/[а-я]/i.test(f));
for (const [n,list] of [['ru',ru],['latin',la]] as const) {
  const t:number[]=[];
  for (let k=0;k<200;k++){ let s=''; while(s.length<1400) s+=list[Math.floor(rnd()*list.length)]+' '; s=s.slice(0,1250); const l=n==='ru'?'ru':['en','es','pt','fr','de'][k%5]!; if(k<40){read(s,l);continue;} t.push(Math.min(cpuMs(()=>read(s,l)),cpuMs(()=>read(s,l))));}
  t.sort((a,b)=>b-a); console.log(n,'shuffled 1250 chars: most',t[0]!.toFixed(1),'p50',t[80]!.toFixed(1));
}
// natural
const corpus=readdirSync('bench/corpus').filter(f=>f.endsWith('.jsonl')||f.endsWith('.json')).slice(0,3); console.log(corpus, phrases.length);
