import type { Drawn, Look, Size } from '../support/browser.ts';
import { cardOf, type Scene } from './scene.ts';

export interface Picture {
  readonly scene: Scene;
  readonly look: Look;
  /** Path from the album's folder. */
  readonly file: string;
  readonly drawn: Drawn;
  readonly size: Size;
}

const LABELS = { card: 'Card', locale: 'Language', theme: 'Theme', width: 'Width' } as const;
type Facet = keyof typeof LABELS;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const facetsOf = ({ scene, look }: Picture): Record<Facet, string> => ({
  ...{ card: cardOf(scene), locale: look.locale, theme: look.theme, width: look.width },
});

function select(facet: Facet, pictures: readonly Picture[]): string {
  const values = [...new Set(pictures.map(picture => facetsOf(picture)[facet]))];
  const options = ['', ...values].map(value => `<option value="${value}">${value || 'all'}</option>`);
  return `<label>${LABELS[facet]} <select name="${facet}">${options.join('')}</select></label>`;
}

function figure(picture: Picture): string {
  const { scene, file, drawn, size } = picture;
  const data = Object.entries(facetsOf(picture)).map(([facet, value]) => `data-${facet}="${value}"`);
  const faults = [
    ...drawn.problems,
    ...drawn.overflowing.map(what => `sticks out: ${what}`),
    ...drawn.truncated.map(title => `cut off: ${title}`),
  ];
  const marks = faults.map(fault => `<p class="fault">${escapeHtml(fault)}</p>`).join('');
  const caption = `<b>${escapeHtml(scene.title)}</b><br><code>${scene.id}</code>`;
  const image = `<img loading="lazy" src="${encodeURI(file)}" width="${size.width}" height="${size.height}" alt="">`;
  return `<figure ${data.join(' ')}>${image}<figcaption>${caption}${marks}</figcaption></figure>`;
}

const STYLE = `
  body { font: 14px/1.4 system-ui, sans-serif; margin: 0; background: #ebebeb; color: #242424 }
  form { position: sticky; top: 0; display: flex; gap: 16px; padding: 12px 16px; background: #fff; border-bottom: 1px solid #ccc }
  main { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; align-items: flex-start }
  figure { margin: 0; background: #fff; border-radius: 8px; overflow: hidden }
  figure[hidden] { display: none }
  img { display: block }
  figcaption { padding: 8px 12px; width: 0; min-width: calc(100% - 24px) }
  .fault { color: #b10e1c; margin: 4px 0 0; overflow-wrap: anywhere }
`;

/** Choices stay in the address, so that a view can be kept or sent to somebody. */
const SCRIPT = `
  const form = document.forms[0];
  const show = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value);
    for (const figure of document.querySelectorAll('figure'))
      figure.hidden = wanted.some(([facet, value]) => figure.dataset[facet] !== value);
    history.replaceState(null, '', '#' + new URLSearchParams(wanted));
  };
  for (const [facet, value] of new URLSearchParams(location.hash.slice(1)))
    if (form.elements[facet]) form.elements[facet].value = value;
  form.addEventListener('change', show);
  show();
`;

/** One page with every picture, to be filtered by card, language, theme and width. */
export const albumPage = (pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>SME Desk: every card</title>
<style>${STYLE}</style>
<form>${(Object.keys(LABELS) as Facet[]).map(facet => select(facet, pictures)).join('')}</form>
<main>
${pictures.map(figure).join('\n')}
</main>
<script>${SCRIPT}</script>
</html>
`;
