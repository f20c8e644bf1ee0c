import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Lang } from '../outlet/words.ts';
import { paragraphsOf, type Block, type Paper } from './paper.ts';
import { PAGE, stylesIn, WIDTH } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';
import { REPORT_WORDS } from './words.ts';

const CODES: Readonly<Record<Lang, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A report as a Word document: to be edited, and filed. */
export async function reportDocx(paper: Paper): Promise<Buffer> {
  const { lang, title, subtitle, issuer, subject, draft, blocks, source } = paper;
  const words = REPORT_WORDS[lang];
  const file = new Document({
    title,
    subject,
    creator: issuer,
    lastModifiedBy: issuer,
    description: source,
    styles: stylesIn(CODES[lang]),
    // The contents stand there with their pages before anyone has asked the program for them.
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: {
          default: new Header({ children: [headerOf(title)] }),
          first: new Header({ children: [new Paragraph({ children: [] })] }),
        },
        footers: { default: footerOf(words), first: footerOf(words) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(subtitle)] }),
          ...(draft === undefined ? [] : [draftOf(draft)]),
          new Paragraph({ style: 'Contents', children: [new TextRun(words.contents)] }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...blocks.flatMap(blockDocx),
          new Paragraph({ style: 'Source', children: [new TextRun(source)] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function headerOf(title: string): Paragraph {
  return new Paragraph({ style: 'Header', children: [new TextRun(title)] });
}

function footerOf({ page, of }: { readonly page: string; readonly of: string }): Footer {
  const numbers = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        children: [new TextRun({ children: [new Tab(), ...numbers] })],
      }),
    ],
  });
}

function draftOf(said: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 12, color: '8A4B00', space: 4 };
  return new Paragraph({
    border: { top: line, bottom: line, left: line, right: line },
    shading: { type: ShadingType.CLEAR, fill: 'FFF4E5' },
    spacing: { before: 200, after: 200 },
    children: [new TextRun({ text: said, bold: true })],
  });
}

function blockDocx(block: Block) {
  if (block.kind === 'heading') {
    const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return [new Paragraph({ heading: level, children: [new TextRun(block.text)] })];
  }
  if (block.kind === 'text') {
    return paragraphsOf(block.text).map(
      (said) => new Paragraph({ alignment: AlignmentType.LEFT, children: linesOf(said) }),
    );
  }
  if (block.kind === 'list') {
    return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(item)] }));
  }
  return tableOf(block);
}

/** The lines of a paragraph, as they were written. */
const linesOf = (said: string) =>
  said.split(/\r?\n/).map((line, nth) => new TextRun(nth === 0 ? { text: line } : { text: line, break: 1 }));
