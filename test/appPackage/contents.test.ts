import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appVersion, contentsFor, ROOT, zipped } from '../../appPackage/contents.ts';
import { PackageError } from '../../appPackage/packageError.ts';
import { readSettings } from '../../appPackage/settings.ts';

const settings = readSettings([]);
const contents = contentsFor(settings);

afterEach(() => vi.unstubAllEnvs());

describe('the package', () => {
  const unpacked = unzipSync(zipped(contents));

  it('holds the manifest at its root, two icons, and a file for each language beside English', () => {
    expect(Object.keys(unpacked).sort()).toEqual([
      ...['color.png', 'manifest.json', 'outline.png'],
      ...['strings/ja.json', 'strings/pl.json', 'strings/zh-cn.json', 'strings/zh-tw.json'],
    ]);
  });

  it('holds every file that the manifest names', () => {
    const { icons, localizationInfo } = JSON.parse(strFromU8(unpacked['manifest.json'] ?? new Uint8Array()));
    const named = [icons.color, icons.outline];
    for (const { file } of localizationInfo.additionalLanguages) named.push(file);
    expect(named.filter(file => !(file in unpacked))).toEqual([]);
    expect(named).toHaveLength(6);
  });

  it('holds the icons as they are', () => {
    const drawn = readFileSync(join(ROOT, 'appPackage/icons/color.png'));
    expect(Buffer.compare(unpacked['color.png'] ?? new Uint8Array(), drawn)).toBe(0);
  });

  it('carries the version of the desk', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(appVersion()).toBe(version);
    expect(JSON.parse(strFromU8(unpacked['manifest.json'] ?? new Uint8Array()))).toMatchObject({ version });
  });

  it('is the same to the byte wherever and whenever it is made', () => {
    const madeIn = (zone: string): string => {
      vi.stubEnv('TZ', zone);
      return Buffer.from(zipped(contentsFor(settings))).toString('base64');
    };
    const tokyo = madeIn('Asia/Tokyo');
    expect(new Date(1980, 0, 1).toISOString()).toBe('1979-12-31T15:00:00.000Z');
    expect(madeIn('America/Los_Angeles')).toBe(tokyo);
  });

  it('is not made at all of what Teams would refuse', () => {
    const bot = { ...settings, appId: 'sme-desk', developer: 'x'.repeat(33) };
    expect(() => contentsFor(bot)).toThrow(PackageError);
    expect(() => contentsFor(bot)).toThrow('developer.name has 33 letters; Teams shows 32.');
    expect(() => contentsFor(bot)).toThrow('bots[0].botId must match pattern');
  });
});
