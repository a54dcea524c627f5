import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { wordsIn } from '../../cards/strings/words.ts';
import { type Look, openBrowser, Stage } from '../support/browser.ts';
import { albumPage, type Picture } from './album.ts';
import { type Options, optionsOf } from './options.ts';
import type { Scene } from './scene.ts';
import { SCENES } from './scenes.ts';

const FOLDER = join('test-output', 'gallery');

const looksOf = ({ locales, themes, widths }: Options): Look[] =>
  locales.flatMap(locale => themes.flatMap(theme => widths.map(width => ({ locale, theme, width }))));

const fileOf = ({ id }: Scene, { locale, theme, width }: Look): string =>
  `${theme}-${locale}-${width}/${id.replace('/', '--')}.png`;

async function drawLook(stage: Stage, scenes: readonly Scene[], look: Look): Promise<Picture[]> {
  await mkdir(join(FOLDER, `${look.theme}-${look.locale}-${look.width}`), { recursive: true });
  const pictures: Picture[] = [];
  for (const scene of scenes) {
    const file = fileOf(scene, look);
    const drawn = await stage.draw(scene.draw(wordsIn(look.locale)), look);
    const size = await stage.picture(join(FOLDER, file), look.width, drawn.height);
    pictures.push({ scene, look, file, drawn, size });
  }
  return pictures;
}

/** Draws look after look until none is left; several of these share one queue. */
async function drawFrom(queue: Look[], scenes: readonly Scene[]): Promise<Picture[]> {
  const browser = await openBrowser();
  try {
    const stage = await Stage.open(browser);
    const pictures: Picture[] = [];
    for (let look = queue.shift(); look; look = queue.shift()) {
      pictures.push(...(await drawLook(stage, scenes, look)));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** `npm run gallery`: every card in every state as a picture, and one page that shows them all. */
async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const scenes = SCENES.filter(({ id }) => id.includes(options.only));
  const started = performance.now();
  await rm(FOLDER, { recursive: true, force: true });
  const queue = looksOf(options);
  const atOnce = Math.min(availableParallelism(), queue.length);
  const pictures = (await Promise.all(Array.from({ length: atOnce }, () => drawFrom(queue, scenes)))).flat();
  const page = join(FOLDER, 'index.html');
  await writeFile(page, albumPage(pictures));
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${pictures.length} pictures of ${scenes.length} scenes in ${seconds} s: ${page}\n`);
}

await main();
