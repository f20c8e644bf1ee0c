import { fieldHelpNb } from '@naerhjul/admin/src/i18n/field-help.nb.ts';
import { fieldHelpNn } from '@naerhjul/admin/src/i18n/field-help.nn.ts';
import { fieldHelpEn } from '@naerhjul/admin/src/i18n/field-help.en.ts';
import { describe, expect, it } from 'vitest';
import { formFields, sources } from './form-fields.ts';

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 120);

describe('what helps to fill in a field', () => {
  it('stands by every field of every form of the console', () => {
    const fields = formFields();
    expect(fields.length).toBeGreaterThan(250);
    const without = fields.filter(({ text }) => !/asks\(|<Help of=|aria-describedby=/.test(text));
    expect(without.map(({ file, text }) => `${file}: ${inOneLine(text)}`)).toEqual([]);
  });

  it('is in the dictionary only where a form asks for it, in each language', () => {
    const all = sources.map(({ text }) => text).join('\n');
    // A key may be told with a choice in it, such as the end of a period.
    const patterns = [...all.matchAll(/asks\(\s*`([^`]+)`/g)].map(
      ([, key = '']) =>
        new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]+\}/g, String.raw`\w+`)}$`),
    );
    const unused = Object.keys(fieldHelpNb).filter(
      (key) => !all.includes(`'${key}'`) && !all.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
    for (const help of [fieldHelpNn, fieldHelpEn]) expect(Object.keys(help)).toEqual(Object.keys(fieldHelpNb));
  });

  it('is a sentence that ends as one', () => {
    const all = [fieldHelpNb, fieldHelpNn, fieldHelpEn].flatMap((help) => Object.values(help));
    expect(all.filter((text) => !/^\p{L}|^\d/u.test(text) || !text.endsWith('.'))).toEqual([]);
  });
});
