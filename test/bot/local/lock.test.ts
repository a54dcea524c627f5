import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../../bot/config.ts';
import { takeLock } from '../../../bot/local/lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-lock-'));
  file = join(folder, 'data', 'lock');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const held = (): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A process that was here and is gone. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

function leftBehind(content: string): void {
  takeLock(file).release();
  writeFileSync(file, content);
}

describe('a data folder', () => {
  it('is made, and belongs to the one who takes it', () => {
    takeLock(file);
    expect(held()).toEqual({ pid: process.pid });
  });

  it('is nobody else’s while its holder lives, and says whose it is', () => {
    takeLock(file);
    expect(() => takeLock(file)).toThrow(ConfigError);
    expect(() => takeLock(file)).toThrow(`already running in this folder (process ${process.pid})`);
  });

  it('says where its holder is, once that is known', () => {
    takeLock(file).tell('http://127.0.0.1:3978');
    expect(() => takeLock(file)).toThrow(`at http://127.0.0.1:3978 (process ${process.pid})`);
  });

  it('is free again when it is released', () => {
    const lock = takeLock(file);
    lock.tell('http://127.0.0.1:3978');
    lock.release();
    expect(existsSync(file)).toBe(false);
    expect(() => takeLock(file)).not.toThrow();
  });

  it('can be released twice: stopping may be asked for twice', () => {
    const lock = takeLock(file);
    lock.release();
    expect(() => lock.release()).not.toThrow();
  });
});

describe('a lock that was left behind', () => {
  it('by a process that is gone, is taken over', () => {
    leftBehind(JSON.stringify({ pid: deadProcess(), url: 'http://127.0.0.1:3978' }));
    takeLock(file);
    expect(held()).toEqual({ pid: process.pid });
  });

  it('by a process of somebody else that lives, is respected', () => {
    leftBehind(JSON.stringify({ pid: 1 }));
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' });
    });
    expect(() => takeLock(file)).toThrow('process 1');
  });

  it.each(['', '{"pid":', 'null', '{}', '{"pid":"x"}'])('half written (%j), is taken over', content => {
    leftBehind(content);
    takeLock(file);
    expect(held()).toEqual({ pid: process.pid });
  });
});
