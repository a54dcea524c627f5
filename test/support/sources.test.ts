// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the parser is given code to read
import { describe, expect, it } from 'vitest';
import { circlesIn, codeIn, importsIn, type Source } from './sources.ts';

describe('the small parser behind the architecture test', () => {
  it('sees every kind of import, and none in a comment or a string', () => {
    const text = `
      import a from 'one';
      import type { B } from '../two.ts';
      import {
        c,
        type D,
      } from './three.ts';
      import data from './four.json' with { type: 'json' };
      import 'five';
      export * from './six.ts';
      const seven = await import('seven');
      const eight = require.resolve('eight/cli.js');
      // import x from 'nine';
      /* import y from 'ten'; */
      const text = "import z from 'eleven';";
    `;
    expect(importsIn('room/part/file.ts', text).map(({ target }) => target)).toEqual([
      ...['one', 'room/two.ts', 'room/part/three.ts', 'room/part/four.json', 'room/part/six.ts'],
      ...['five', 'seven', 'eight/cli.js'],
    ]);
  });

  it('tells code from what only looks like it', () => {
    const text = 'a(/[`"]/); // console.a\nb("console.b", `console.c`, \'it\\\'s console.d\'); console.e();';
    expect(codeIn(text)).toBe('a(""); ""\nb("", "", ""); console.e();');
  });

  it('takes what is put into a string for code', () => {
    expect(codeIn('`a ${b()} c ${d}`')).toBe('"" b(); d;');
  });

  it('finds circles, whatever their length, those of types as well', () => {
    const file = (path: string, ...lines: string[]): Source => {
      const text = lines.join('\n');
      return { path, text, code: text, imports: importsIn(path, text) };
    };
    const a = file('a.ts', "import './b.ts';");
    const b = file('b.ts', "import { c } from './c.ts';");
    const circle = ['a.ts -> b.ts -> c.ts -> a.ts'];
    expect(circlesIn([a, b, file('c.ts', "import type { A } from './a.ts';")])).toEqual(circle);
    expect(circlesIn([a, b, file('c.ts', "export { a } from './a.ts';")])).toEqual(circle);
    expect(circlesIn([a, b, file('c.ts', "import { d } from './d.ts';")])).toEqual([]);
  });
});
