import {type Article, type Block} from '../../model/article.js';
import {articleMinutes, byline, describedAuthors, noteLead, notesHeading, quotationSummary, shownSubtitle, sourceSummary} from '../article-facts.js';
import {formatDate} from '../date.js';
import {monoTheme} from '../themes.js';
import {createPainter} from '../paint.js';
import {paintable} from '../paintable.js';
import {blockRows} from '../page/block-rows.js';
import {createContext, type LayoutContext} from '../page/context.js';
import {type Row} from '../page/row.js';
import {wrapPlain} from '../page/wrap.js';

export type TextOptions = {
	/** Columns to wrap at; without it a paragraph is one line. */
	width?: number;
	timeZone?: string;
};

const narrowestWidth = 10;
const widestRule = 72;

/** An article as plain text without a single escape code: title, byline, body, the notes about the authors, where it came from. */
export function formatText(article: Article, {width, timeZone}: TextOptions = {}): string {
	const measure = Math.max(narrowestWidth, width ?? Infinity);
	const painter = createPainter(monoTheme, {colors: 0, attributes: false, unicode: true, hyperlinks: false});
	const context = createContext(article, painter, measure);
	const parts = [headText(article, measure, timeZone), ...bodyTexts(context), footText(article, measure)];
	return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function headText(article: Article, measure: number, timeZone?: string): string {
	const date = article.published === undefined ? undefined : formatDate(article.published, timeZone);
	const origin = [article.publisher, article.section, date].filter(Boolean).join(' · ');
	const facts = [byline(article), `${articleMinutes(article)} min`, quotationSummary(article)].filter(Boolean).join(' · ');
	return lines([article.title, shownSubtitle(article), facts, origin, article.url], measure);
}

function lines(texts: ReadonlyArray<string | undefined>, measure: number): string {
	return texts.flatMap(text => text ? wrapPlain(paintable(text), measure) : []).join('\n');
}

function bodyTexts(context: LayoutContext): string[] {
	const places = new Map(context.placed.map(place => [place.index, place]));
	return context.article.blocks.map((block, index) => {
		if (block.kind === 'rule') {
			return '* * *';
		}

		const lead = block.kind === 'blockquote' ? '> ' : '';
		const rows = blockRows({block, index, placed: places.get(index)}, {...context, measure: context.measure - lead.length});
		return rows.map(row => lead + rowText(row)).join('\n') + citeText(block);
	});
}

function rowText({indent, pieces}: Row): string {
	return (' '.repeat(indent) + pieces.map(({text}) => paintable(text)).join('')).trimEnd();
}

function citeText(block: Block): string {
	return block.kind === 'blockquote' && block.cite ? `\n— ${paintable(block.cite)}` : '';
}

function footText(article: Article, measure: number): string {
	const notes = describedAuthors(article);
	const parts = [
		'─'.repeat(Math.min(measure, widestRule)),
		notes.length === 0 ? '' : lines([notesHeading(notes.length), ...notes.map(author => noteLead(author) + author.note)], measure),
		lines([sourceSummary(article).join(' · '), ...article.extraction.notices], measure),
	];
	return parts.filter(part => part !== '').join('\n\n');
}
