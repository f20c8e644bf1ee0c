import { stripTypeScriptTypes } from 'node:module';
import { readFileSync } from 'node:fs';
const { CODE_RULES } = await import('/tmp/w/mut/tests/access/mutation/code-rules.ts');
let bad=0;
const by = new Map<string,string>();
for (const r of CODE_RULES) {
  const src = by.get(r.file) ?? readFileSync('/tmp/w/mut/'+r.file,'utf8');
  if (src.split(r.find).length!==2) { console.log('FIND', src.split(r.find).length-1, r.name, JSON.stringify(r.find)); bad++; continue; }
  const out = src.replace(r.find, () => r.put('(globalThis.ruleTaken === '+JSON.stringify(r.name)+')'));
  try { stripTypeScriptTypes(out, {mode:'strip'}); by.set(r.file,out);} catch (e:any) { console.log('SYNTAX', r.name, String(e.message).slice(0,200)); bad++; }
}
console.log(CODE_RULES.length, 'rules', bad, 'bad');
