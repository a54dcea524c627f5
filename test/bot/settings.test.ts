import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../../bot/config.ts';

/** The settings that the desk reads: the keys of the schema in its one reader. */
const SETTINGS = [...readFileSync('bot/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
  ([, name = '']) => name,
);

const ASSIGNMENT = /^(#?)([A-Z][A-Z_]+)=(.*)$/gm;
const example = readFileSync('.env.example', 'utf8');
const assignments = [...example.matchAll(ASSIGNMENT)].map(([, off, name = '', value = '']) => ({
  name,
  value,
  isOn: off === '',
}));

describe('.env.example', () => {
  it('has every setting, and none that is not one', () => {
    expect(SETTINGS).toContain('MICROSOFT_APP_ID');
    expect(assignments.map(({ name }) => name).sort()).toEqual([...SETTINGS].sort());
  });

  it('tells of each what it is for', () => {
    const lines = example.split('\n');
    for (const [at, line] of lines.entries()) {
      if (/^#?[A-Z][A-Z_]+=/.test(line)) expect(lines[at - 1], line).toMatch(/^# .{20,}\.$/);
    }
  });

  it('as it stands, would start a desk in production', () => {
    const env = Object.fromEntries(
      assignments.filter(({ isOn }) => isOn).map(({ name, value }) => [name, value]),
    );
    expect(readConfig(env)).toMatchObject({ host: '0.0.0.0', storage: { kind: 'account' } });
  });

  it('has right values behind what is off, too', () => {
    const { DESK_TODAY, ...off } = Object.fromEntries(
      assignments.filter(({ isOn }) => !isOn).map(({ name, value }) => [name, value]),
    );
    const storage = { DESK_STORAGE_CONNECTION_STRING: 'TableEndpoint=http://127.0.0.1:10002/a' };
    expect(readConfig({ ...off, DESK_TODAY, ...storage })).toMatchObject({ port: 3978, today: DESK_TODAY });
  });
});

test('README.md names every setting, and none that is not one', () => {
  const named = readFileSync('README.md', 'utf8').match(/\b(?:PORT|LOG_LEVEL|(?:DESK|MICROSOFT)_[A-Z_]+)\b/g);
  expect([...new Set(named)].sort()).toEqual([...SETTINGS].sort());
});
