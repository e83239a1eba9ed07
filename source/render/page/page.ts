import {type Article} from '../../model/article.js';
import {padStart} from '../../text/width.js';
import {createPainter, type Painter, type PainterCapabilities} from '../paint.js';
import {type Theme} from '../theme.js';
import {bodyRows} from './body-rows.js';
import {createContext, type LayoutContext, type PageLink} from './context.js';
import {footRows} from './foot-rows.js';
import {headRows} from './head-rows.js';
import {marginFrom, withNames} from './margin.js';
import {type Row} from './row.js';

export type PageOptions = {
	/** Columns of the window. */
	width: number;
	theme: Theme;
	capabilities: PainterCapabilities;
	/** The longest line of text, in columns; 72 unless told. */
	measure?: number;
	/** The reader's time zone; the system's unless told. */
	timeZone?: string;
};

/** One line of a page. */
export type PageLine = {
	/** The styled line: our own SGR codes and links, nothing else that steers a terminal; no spaces at its end. Painted when first asked for. */
	readonly text: string;
	/** The words alone, without margin and bar, for searching in the page. */
	readonly plain: string;
	/** Index of the block it shows; absent in head and foot and between blocks. */
	readonly block?: number;
	/** Its place in the body text (UTF-16); absent outside the body. */
	readonly start?: number;
	readonly end?: number;
	/** Indexes into the article's quotations of those on the line. */
	readonly quotations: readonly number[];
	/** Indexes into the page's links of those on the line. */
	readonly links: readonly number[];
};

export type Page = {
	lines: readonly PageLine[];
	/** The line each quotation begins on; for a folded one the nearest line before it. */
	quotationLines: readonly number[];
	headings: ReadonlyArray<{line: number; level: number; text: string}>;
	links: ReadonlyArray<PageLink & {line: number}>;
	/** The first line of the body, and of the foot. */
	bodyLine: number;
	footLine: number;
	/** A line with one quotation shown as the selected one. */
	paintSelected: (line: number, quotation: number) => string;
};

const remembered = new WeakMap<Article, Array<{options: PageOptions; page: Page}>>();
const rememberedPerArticle = 3;

/** Sets an article as a page. Pure; the same article with the same options gives the same page without laying it out again. */
export function layoutArticle(article: Article, options: PageOptions): Page {
	const known = remembered.get(article) ?? [];
	const found = known.find(entry => isSame(entry.options, options));
	if (found) {
		return found.page;
	}

	const page = layOut(article, options);
	remembered.set(article, [{options, page}, ...known].slice(0, rememberedPerArticle));
	return page;
}

function isSame(first: PageOptions, second: PageOptions): boolean {
	return first.width === second.width && first.theme === second.theme && first.measure === second.measure && first.timeZone === second.timeZone
		&& capabilityKeys.every(key => first.capabilities[key] === second.capabilities[key]);
}

const capabilityKeys = ['colors', 'attributes', 'unicode', 'hyperlinks'] as const;

function layOut(article: Article, {width, theme, capabilities, measure = 72, timeZone}: PageOptions): Page {
	const frame = placeFrame(width, measure);
	const painter = createPainter(theme, capabilities);
	const context = createContext(article, painter, frame.measure);
	const head = headRows(context, timeZone);
	const body = bodyRows(context);
	const rows = [
		...head,
		...width >= marginFrom && frame.nameWidth >= shortestName ? withNames(body, frame.nameWidth, context) : body,
		...footRows(context),
	];
	const paint = rowPainter(frame, painter, context);
	return {
		lines: rows.map(row => lineOf(row, paint)),
		...anchors(rows, context),
		bodyLine: head.length,
		footLine: head.length + body.length,
		paintSelected(line, quotation) {
			const row = rows[line];
			return row === undefined ? '' : paint(row, quotation);
		},
	};
}

const shortestName = 6;

/** The columns of the page: the text, left of it the gutter (bar and a space), left of that the margin; the last column stays free. */
type Frame = {left: number; measure: number; nameWidth: number};

function placeFrame(width: number, wanted: number): Frame {
	const measure = Math.max(1, Math.min(wanted, width - 3));
	const left = Math.max(2, Math.floor((width - measure) / 2));
	return {left, measure, nameWidth: left - 3};
}

function lineOf(row: Row, paint: (row: Row) => string): PageLine {
	let painted: string | undefined;
	return {
		get text() {
			painted ??= paint(row);
			return painted;
		},
		get plain() {
			return row.pieces.map(({text}) => text).join('');
		},
		block: row.block,
		start: row.start,
		end: row.end,
		quotations: row.quotations,
		links: row.links,
	};
}

type RowPainter = (row: Row, selected?: number) => string;

function rowPainter({left, nameWidth}: Frame, painter: Painter, {mix}: LayoutContext): RowPainter {
	const paintPiece = ({text, style, href, quotation}: Row['pieces'][number], selected?: number) => {
		const shown = quotation !== undefined && quotation === selected ? mix(style, 'selection') : style;
		return href === undefined ? painter.paint(shown, text) : painter.link(shown, text, href);
	};

	return (row, selected) => {
		const text = row.pieces.map(piece => paintPiece(piece, selected)).join('');
		const name = row.margin === undefined ? '' : `${painter.paint('dim', padStart(row.margin, nameWidth))} `;
		const bar = row.bar === undefined ? '' : painter.paint(row.bar, painter.glyph('▌', '|'));
		if (text === '' && name === '' && bar === '') {
			return '';
		}

		const gutter = name === '' ? ' '.repeat(left - 2) : name;
		const start = bar === '' ? `${gutter}  ` : `${gutter}${bar} `;
		return text === '' ? start.trimEnd() : start + ' '.repeat(row.indent) + text;
	};
}

function anchors(rows: readonly Row[], {article, links}: LayoutContext): Pick<Page, 'quotationLines' | 'headings' | 'links'> {
	const quotationLines: number[] = Array.from({length: article.quotations.length});
	const linkLines: number[] = Array.from({length: links.length});
	const headings: Array<{line: number; level: number; text: string}> = [];
	for (const [line, row] of rows.entries()) {
		for (const quotation of row.quotations) {
			quotationLines[quotation] ??= line;
		}

		for (const link of row.links) {
			linkLines[link] ??= line;
		}

		if (row.heading) {
			headings.push({...row.heading, line});
		}
	}

	return {
		quotationLines: fillGaps(quotationLines),
		headings,
		links: links.map((link, index) => ({...link, line: linkLines[index] ?? 0})),
	};
}

/** Quotations in folded blocks have no line of their own. */
function fillGaps(lines: ReadonlyArray<number | undefined>): number[] {
	let last = 0;
	return lines.map(line => {
		last = line ?? last;
		return last;
	});
}
