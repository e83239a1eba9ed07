import {type Article, type Quotation} from '../model/article.js';
import {bodyText, firstEndingAfter, type PlacedBlock, placeBlocks} from '../model/body-text.js';
import {quotationBounds, quotationText} from '../model/quotation-text.js';
import {cleanLine} from '../text/clean.js';
import {counted} from './article-facts.js';
import {wrapPlain} from './page/wrap.js';
import {type Painter} from './paint.js';

export type QuotationLineOptions = {
	painter: Painter;
	/** Columns to keep to; without it a quotation is one line. */
	width: number | undefined;
};

/** The quotations of one speaker in order, with the speaker's place among the speakers; without a name those nobody is named for. */
export type SpeakerGroup = {name: string | undefined; quotations: Quotation[]};

/** The quotations of an article by speaker, in the order in which the speakers first speak; those without a speaker last. */
export function groupBySpeaker(quotations: readonly Quotation[]): SpeakerGroup[] {
	const groups = Map.groupBy(quotations, ({speaker}) => speaker?.name);
	return Array.from(groups, ([name, spoken]) => ({name, quotations: spoken}))
		.toSorted((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}

/** The quotations of an article for people: a heading, then each speaker with what they said and the paragraph it stands in. */
export function articleQuotationLines(article: Article, groups: readonly SpeakerGroup[], options: QuotationLineOptions): string[] {
	const {painter} = options;
	const body = bodyText(article.blocks);
	const placed = placeBlocks(article.blocks);
	const places = new Map(groupBySpeaker(article.quotations).map(({name}, index) => [name, index]));
	return [
		painter.paint('heading', article.title || 'Untitled'),
		...groups.flatMap(({name, quotations}) => {
			const style = name === undefined ? 'dim' : painter.speaker(places.get(name) ?? 0);
			const heading = `${name === undefined ? 'Nobody named' : painter.paint(style, name)} ${painter.paint('dim', `${painter.glyph('·', '-')} ${quotations.length}`)}`;
			return [
				'',
				heading,
				...quotations.flatMap(quotation => said(quotationText(article, quotation, body), placeOf(placed, quotation), options)),
			];
		}),
	];
}

/** How many quotations and speakers there are, as a phrase. */
export function quotationCount(groups: readonly SpeakerGroup[]): string {
	const total = groups.reduce((sum, {quotations}) => sum + quotations.length, 0);
	return `${counted(total, 'quotation')}, ${counted(groups.filter(({name}) => name !== undefined).length, 'speaker')}`;
}

/** "¶ 3" for the third paragraph; the title and captions are named. */
export function placeOf(placed: readonly PlacedBlock[], quotation: Quotation): string {
	return quotation.in === 'text' ? `¶${firstEndingAfter(placed, quotationBounds(quotation).start) + 1}` : quotation.in;
}

/** A quotation, indented, with a remark behind it. */
export function said(text: string, remark: string, {painter, width}: QuotationLineOptions): string[] {
	const whole = painter.ascii(`${cleanLine(text)}  ${remark}`);
	const lines = width === undefined ? [whole] : wrapPlain(whole, Math.max(10, width - 2));
	return lines.map(line => `  ${painter.paint('text', line)}`);
}
