import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import { type Welcome, welcomeTable } from '../../../bot/local/welcomeTable.ts';

const close = async (): Promise<void> => {};

const WELCOME: Welcome = {
  url: 'http://127.0.0.1:3978',
  windows: [
    { url: 'http://localhost:56150', person: PEOPLE.anna, port: 56_150, close },
    { url: 'http://localhost:56151', person: PEOPLE.frank, port: 56_151, close },
  ],
  ...{ today: undefined, fresh: true, moved: undefined, data: '.desk' },
};

const linesOf = (changes: Partial<Welcome> = {}): string[] =>
  welcomeTable({ ...WELCOME, ...changes }).split('\n');

const lineAbout = (what: string, changes?: Partial<Welcome>): string =>
  linesOf(changes).find(line => line.trim().startsWith(what)) ?? '';

describe('the first thing that a developer sees', () => {
  it('says where everything is, who they are there, and what to type first', () => {
    expect(lineAbout('The desk')).toMatch(/http:\/\/127\.0\.0\.1:3978 +local mode, this machine only$/);
    expect(lineAbout("Partner's window")).toMatch(
      /localhost:56150 +Anna Kowalska \(requester\): I need an MDATP/,
    );
    expect(lineAbout("FPM's window")).toMatch(/localhost:56151 +Frank Miller \(fpm\): my queue$/);
    expect(linesOf()).toContain('  Ctrl-C stops everything.');
  });

  it('is a table: every third column begins in the same place, below its heading', () => {
    const starts = [
      lineAbout('What').indexOf('Who you are'),
      lineAbout('The desk').indexOf('local mode'),
      lineAbout("Partner's window").indexOf('Anna Kowalska'),
      lineAbout('Data').indexOf('demo data'),
    ];
    expect(starts[0]).toBeGreaterThan(0);
    expect(new Set(starts).size).toBe(1);
  });

  it('says so when the clock shows another date, and only then', () => {
    expect(lineAbout('The desk', { today: '2026-02-28' })).toContain('its clock shows 2026-02-28');
    expect(linesOf().join()).not.toContain('clock');
  });

  it('says whether the demo data is new or kept, and how to begin afresh', () => {
    expect(lineAbout('Data')).toMatch(/\.desk\/ +demo data written just now; --reset starts afresh/);
    expect(lineAbout('Data', { fresh: false })).toMatch(/kept from last time; --reset starts afresh/);
  });

  it('says so when the desk had to move to another port, and only then', () => {
    expect(linesOf({ moved: 3978 })).toContain('  Port 3978 was busy, so the desk took the next free one.');
    expect(linesOf().join()).not.toContain('busy');
  });

  it('has no windows when none were wanted', () => {
    expect(linesOf({ windows: [] }).join()).not.toContain('window');
  });
});
