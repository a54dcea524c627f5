import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconProblems } from '../../appPackage/checks.ts';
import { ROOT } from '../../appPackage/contents.ts';
import { type Pixel, pixelsOf } from './pixels.ts';

const icon = (name: string): Uint8Array => readFileSync(join(ROOT, 'appPackage/icons', name));
const color = icon('color.png');
const outline = icon('outline.png');

describe('the colour icon', () => {
  const pixels = pixelsOf(color);
  const at = (x: number, y: number): Pixel | undefined => pixels[y * 192 + x];

  it('has 192 × 192 pixels and fills all of them, because Teams cuts its corners itself', () => {
    expect(pixels).toHaveLength(192 * 192);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
  });

  it('keeps its white mark to the middle 120 × 120, which no mask touches', () => {
    const white = pixels.flatMap(({ rgb }, i) => (Math.min(...rgb) > 250 ? [i] : []));
    const places = white.flatMap(i => [i % 192, Math.floor(i / 192)]);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(36);
    expect(Math.max(...places)).toBeLessThan(156);
    expect(at(90, 63)?.rgb).toEqual([255, 255, 255]);
  });
});

describe('the outline icon', () => {
  const pixels = pixelsOf(outline);

  it('has 32 × 32 pixels, white on nothing', () => {
    expect(pixels).toHaveLength(32 * 32);
    const drawn = pixels.filter(({ alpha }) => alpha > 0);
    expect(drawn.filter(({ rgb }) => Math.min(...rgb) < 255)).toEqual([]);
  });

  it('is neither empty nor a full square', () => {
    const opaque = pixels.filter(({ alpha }) => alpha === 255).length;
    expect(opaque).toBeGreaterThan(100);
    expect(opaque).toBeLessThan(512);
  });
});

describe('checking an icon', () => {
  it('finds nothing wrong with the two', () => {
    expect(iconProblems('color.png', color, 192)).toEqual([]);
    expect(iconProblems('outline.png', outline, 32)).toEqual([]);
  });

  it('says which size it has and which one Teams wants', () => {
    expect(iconProblems('outline.png', color, 32)).toEqual([
      'outline.png has 192 × 192 pixels; Teams wants 32 × 32.',
    ]);
  });

  it('says when a file is no PNG at all', () => {
    const svg = icon('color.svg');
    expect(iconProblems('color.png', svg, 192)).toEqual(['color.png is not a PNG file.']);
    expect(iconProblems('color.png', color.subarray(0, 23), 192)).toEqual(['color.png is not a PNG file.']);
  });
});
