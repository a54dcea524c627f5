/* The page's own script: draws one card with the real renderer and says what came of it. */

const escapeHtml = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The Markdown of Teams, small: bold, italic, links, lists. Enough for unescaped text to show itself. */
const markdown = text =>
  escapeHtml(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\W)[_*](\S.*?)[_*](?=\W|$)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/^(?:[-*]|\d+\.) (.+)$/gm, '<li>$1</li>');

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** Draws `card` in the place of the last one. `problems` are what the renderer found wrong with its JSON. */
globalThis.drawCard = async ({ card, host, theme, locale, width }) => {
  const root = document.documentElement;
  root.lang = locale;
  root.dataset.theme = theme;
  root.style.setProperty('--width', `${width}px`);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const drawing = new AdaptiveCards.AdaptiveCard();
  drawing.hostConfig = new AdaptiveCards.HostConfig(host);
  drawing.parse(card, context);
  const message = document.getElementById('message');
  message.replaceChildren(drawing.render());
  drawing.updateLayout();
  const [drawn] = message.children;
  // Measuring lays the card out, which is what asks for its fonts; only with them it has its height.
  drawn.getBoundingClientRect();
  await document.fonts.ready;
  const { height } = drawn.getBoundingClientRect();
  const problems = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return { problems, height, ...misfits(drawn) };
};

/** What sticks out of the card, and the buttons whose words do not fit. */
function misfits(drawn) {
  const { right } = drawn.getBoundingClientRect();
  const everything = [...drawn.querySelectorAll('*')];
  const name = element => `${element.className || element.tagName}: ${element.textContent.slice(0, 60)}`;
  return {
    overflowing: everything.filter(element => element.getBoundingClientRect().right > right + 0.5).map(name),
    truncated: [...drawn.querySelectorAll('.ac-pushButton > *')]
      .filter(title => title.scrollWidth > title.clientWidth)
      .map(title => title.textContent),
  };
}

/** Runs the axe rules of these tags on the card as it is drawn now. */
globalThis.auditCard = async tags => {
  const runOnly = { type: 'tag', values: tags };
  const { violations } = await axe.run('#message', { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({
      rule: id,
      impact,
      html: html.slice(0, 300),
      why: failureSummary,
    })),
  );
};
