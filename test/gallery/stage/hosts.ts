/** The two looks of Teams. A host configuration is what a client gives the card renderer: sizes, spaces, colours. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Colours = Readonly<
  Record<'text' | 'subtle' | 'accent' | 'good' | 'warning' | 'attention' | 'card' | 'line', string>
> & { readonly box: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>> };

/** Teams' own colours as its public design system names them (neutral, brand, green, marigold, cranberry). */
const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ...{ text: '#242424', subtle: '#616161', card: '#ffffff', line: '#e0e0e0' },
    ...{ accent: '#5b5fc7', good: '#0e700e', warning: '#835b00', attention: '#b10e1c' },
    box: {
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      warning: '#fef7e6',
      attention: '#fdf3f4',
    },
  },
  dark: {
    ...{ text: '#ffffff', subtle: '#c7c7c7', card: '#292929', line: '#525252' },
    ...{ accent: '#aab1fa', good: '#54b054', warning: '#f2c661', attention: '#f1a1a5' },
    box: {
      emphasis: '#1f1f1f',
      accent: '#2b2b40',
      good: '#0c2a12',
      warning: '#3b2c07',
      attention: '#3b0f14',
    },
  },
};

/** `stage.css` says which: the language decides which glyphs an ideograph gets. */
const FONT = 'var(--font)';

function containerStyle(colours: Colours, backgroundColor: string): object {
  const { text, subtle, card, ...named } = colours;
  const tone = (colour: string): object => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    foregroundColors: {
      ...{ default: { default: text, subtle }, dark: tone('#242424'), light: tone('#ffffff') },
      ...{ accent: tone(named.accent), good: tone(named.good) },
      ...{ warning: tone(named.warning), attention: tone(named.attention) },
    },
  };
}

/** The host configuration of a theme, after the samples that the Adaptive Cards project publishes for Teams. */
export function hostConfig(theme: Theme): object {
  const colours = COLOURS[theme];
  const fonts = {
    fontFamily: FONT,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
  };
  return {
    supportsInteractivity: true,
    lineHeights: { small: 17, default: 20, medium: 20, large: 26, extraLarge: 34 },
    fontTypes: { default: fonts, monospace: { ...fonts, fontFamily: 'monospace' } },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    textStyles: { heading: { size: 'Large', weight: 'Bolder', color: 'Default', isSubtle: false } },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: containerStyle(colours, colours.card),
      ...Object.fromEntries(
        Object.entries(colours.box).map(([name, colour]) => [name, containerStyle(colours, colour)]),
      ),
    },
    actions: {
      ...{ maxActions: 6, spacing: 'Default', buttonSpacing: 8 },
      ...{ actionsOrientation: 'Horizontal', actionAlignment: 'Left' },
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'Default', size: 'Default', color: 'Default', suffix: ' *' },
        optionalInputs: { weight: 'Default', size: 'Default', color: 'Default' },
      },
      errorMessage: { color: 'Attention' },
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}
