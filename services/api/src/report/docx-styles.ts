import { LineRuleType, type IPropertiesOptions } from 'docx';

const INK = '12405C';
const FONT = 'Calibri';

/** A4 with its margins, in twentieths of a point. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1400, bottom: 1250, left: 1250, right: 1250, header: 600, footer: 600 },
} as const;

/** How wide the text is. */
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const headed = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, line: 260, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;

/** The styles that a document goes by, so that whoever edits it changes them in one place; its language is one of them. */
export const stylesIn = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: headed(52, 0, 60),
    heading1: headed(30, 360, 120),
    heading2: headed(25, 240, 80),
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', ...based, run: { size: 28, color: '444444' } },
    { id: 'Contents', name: 'TOC Heading', ...based, ...headed(30, 360, 120) },
    {
      id: 'Caption',
      name: 'caption',
      ...based,
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
    },
    { id: 'Cell', name: 'Table Text', ...based, paragraph: { spacing: { before: 30, after: 30, line: 250 } } },
    { id: 'Header', name: 'header', ...based, run: { size: 18, color: '555555' } },
    { id: 'Footer', name: 'footer', ...based, run: { size: 18, color: '555555' } },
    {
      id: 'Source',
      name: 'Source',
      ...based,
      run: { size: 18, color: '555555' },
      paragraph: { spacing: { before: 480 } },
    },
  ],
});
