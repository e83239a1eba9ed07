import {type Article} from '../../model/article.js';
import {placeBlocks} from '../../model/body-text.js';
import {quotationText} from '../../model/quotation-text.js';
import {type Painter} from '../../render/paint.js';
import {placeOf} from '../../render/quotation-lines.js';
import {type AppState, type QuotationsScreen} from '../state/app-state.js';
import {bodyHeight, quotedBy} from '../state/geometry.js';
import {counted, speakerNames} from '../../render/article-facts.js';
import {framed, type Hint} from './bars.js';
import {cutTo, fit, itemLines, listRow, type Look, type View} from './view.js';

const hints: readonly Hint[] = [['open', 'go there'], ['copy', 'copy'], ['quotations', 'all by this speaker'], ['next-quotation', 'next speaker'], ['back', 'back'], ['help', 'help']];

/** The quotations of an article, by speaker, with the paragraph each stands in. */
export function quotationsView(screen: QuotationsScreen, state: AppState, look: Look): View {
	const {painter} = look;
	const {article, order, position} = screen;
	const {columns} = state.size;
	const describe = quotationRows(article);
	const isEmpty = order.length === 0;
	const speakers = new Set(order.map((_, index) => quotedBy(screen, index))).size;
	return framed({
		state, look, hints,
		title: isEmpty ? article.title : `${counted(order.length, 'quotation')} by ${speakers} · ${article.title}`,
		place: isEmpty ? 'No quotations' : `${position.cursor + 1} of ${order.length}`,
		body: isEmpty
			? ['', '  No quotations in this article.']
			: itemLines({
				top: position.top, count: order.length, height: bodyHeight(state),
				linesOf(index, first) {
					const isNewSpeaker = index === 0 || quotedBy(screen, index) !== quotedBy(screen, index - 1);
					const heading = [...(isNewSpeaker && !first ? [''] : []), ...(isNewSpeaker || first ? [speakerLine({screen, index, painter, columns})] : [])];
					return [...heading, quotationLine({...describe(order[index] ?? -1), columns, selected: index === position.cursor, painter})];
				},
			}),
	});
}

/** The words and the place of a quotation; the texts are made once for all rows. */
function quotationRows(article: Article): (quotation: number) => {text: string; paragraph: string} {
	const placed = placeBlocks(article.blocks);
	const body = placed.map(({text}) => text).join('\n\n');
	return index => {
		const quotation = article.quotations[index];
		if (!quotation) {
			return {text: '', paragraph: ''};
		}

		return {
			text: quotationText(article, quotation, body).replaceAll(/\s+/gv, ' '),
			paragraph: placeOf(placed, quotation),
		};
	};
}

function speakerLine({screen, index, painter, columns}: {screen: QuotationsScreen; index: number; painter: Painter; columns: number}): string {
	const name = quotedBy(screen, index);
	const count = screen.order.filter((_, other) => quotedBy(screen, other) === name).length;
	const speaker = speakerNames(screen.article).indexOf(name ?? '');
	const style = name === undefined ? 'quotation' : {...painter.speaker(speaker), bold: true};
	return ` ${painter.paint(style, cutTo(name ?? 'Speaker not named', columns - 12, painter))} ${painter.paint('dim', painter.glyph(`· ${count}`, `- ${count}`))}`;
}

function quotationLine({text, paragraph, columns, selected, painter}: {text: string; paragraph: string; columns: number; selected: boolean; painter: Painter}): string {
	return listRow({
		painter, columns, selected,
		parts: [['dim', `  ${fit(painter.unicode ? paragraph : paragraph.replace('¶', '#'), 8, painter)}`], ['text', cutTo(text, columns - 12, painter)]],
	});
}
